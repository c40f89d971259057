package vn.muoiphut.backend.identity;

import org.springframework.http.HttpHeaders;

/** The tokens that the provider gave, on their way into the cookies of a browser. */
record SignedIn(Tokens tokens, SignInCookies cookies) {

    void addTo(HttpHeaders headers) {
        headers.add(
                HttpHeaders.SET_COOKIE,
                cookies.access(tokens.access(), tokens.validFor()).toString());
        if (tokens.refresh() != null) {
            headers.add(
                    HttpHeaders.SET_COOKIE, cookies.refresh(tokens.refresh()).toString());
        }
        if (tokens.identity() != null) {
            headers.add(
                    HttpHeaders.SET_COOKIE, cookies.identity(tokens.identity()).toString());
        }
    }
}
