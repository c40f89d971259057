package vn.muoiphut.backend.identity;

import jakarta.servlet.http.HttpServletRequest;

/** Somebody has signed in or out with a browser, by this request. */
public record SignInSeen(CurrentUser user, HttpServletRequest request) {}
