package vn.muoiphut.backend.identity;

import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.security.oauth2.core.endpoint.OAuth2AccessTokenResponse;

/** The tokens that the provider gave, on their way into the cookies of a browser. */
record SignedIn(OAuth2AccessTokenResponse tokens, SignInCookies cookies) {

    void addTo(HttpHeaders headers) {
        var access = tokens.getAccessToken();
        var validFor = access.getIssuedAt() == null || access.getExpiresAt() == null
                ? Duration.ofMinutes(5)
                : Duration.between(access.getIssuedAt(), access.getExpiresAt());
        headers.add(
                HttpHeaders.SET_COOKIE,
                cookies.access(access.getTokenValue(), validFor).toString());
        if (tokens.getRefreshToken() != null) {
            var refresh = cookies.refresh(tokens.getRefreshToken().getTokenValue());
            headers.add(HttpHeaders.SET_COOKIE, refresh.toString());
        }
        if (tokens.getAdditionalParameters().get("id_token") instanceof String identity) {
            headers.add(HttpHeaders.SET_COOKIE, cookies.identity(identity).toString());
        }
    }
}
