package vn.muoiphut.backend.identity;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.server.resource.web.BearerTokenResolver;
import org.springframework.security.oauth2.server.resource.web.DefaultBearerTokenResolver;

/**
 * Finds the access token of a call of the API: in the header as any client sends it, else in the cookie of a browser.
 * What is no call of the API needs no token, so that an expired one does not keep anybody from the sign-in.
 */
final class CookieOrHeaderTokens implements BearerTokenResolver {

    private final BearerTokenResolver header = new DefaultBearerTokenResolver();

    @Override
    public @Nullable String resolve(HttpServletRequest request) {
        if (!request.getRequestURI().startsWith("/api/")) {
            return null;
        }
        var token = header.resolve(request);
        return token == null ? SignInCookies.read(request, SignInCookies.ACCESS).orElse(null) : token;
    }
}
