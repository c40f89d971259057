package vn.muoiphut.backend.identity;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Optional;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;
import vn.muoiphut.backend.shared.PublicAddress;

/**
 * The cookies by which a browser is known. No script can read them; the ones that renew a sign-in go to {@code /auth}
 * only, and none goes along when another site leads here, but the one that a returning sign-in needs.
 */
@Component
class SignInCookies {

    static final String ACCESS = "muoiphut-access";
    static final String REFRESH = "muoiphut-refresh";
    static final String IDENTITY = "muoiphut-identity";
    static final String PENDING = "muoiphut-sign-in";

    private static final String SIGN_IN_PATH = "/auth";

    private final PublicAddress address;

    SignInCookies(PublicAddress address) {
        this.address = address;
    }

    ResponseCookie access(String token, Duration validFor) {
        return cookie(ACCESS, token, "/", "Strict", validFor);
    }

    ResponseCookie refresh(String token) {
        return cookie(REFRESH, token, SIGN_IN_PATH, "Strict", Duration.ofDays(30));
    }

    ResponseCookie identity(String token) {
        return cookie(IDENTITY, token, SIGN_IN_PATH, "Strict", Duration.ofDays(30));
    }

    /** The way back from the provider is a step from another site, so that this one cannot be strict. */
    ResponseCookie pending(String signIn, Duration validFor) {
        return cookie(PENDING, signIn, SIGN_IN_PATH, "Lax", validFor);
    }

    ResponseCookie forget(String name) {
        return cookie(name, "", name.equals(ACCESS) ? "/" : SIGN_IN_PATH, "Strict", Duration.ZERO);
    }

    static Optional<String> read(HttpServletRequest request, String name) {
        return Optional.ofNullable(WebUtils.getCookie(request, name))
                .map(Cookie::getValue)
                .filter(value -> !value.isEmpty());
    }

    private ResponseCookie cookie(String name, String value, String path, String sameSite, Duration validFor) {
        return ResponseCookie.from(name, value)
                .httpOnly(true)
                .secure(address.isEncrypted())
                .path(path)
                .sameSite(sameSite)
                .maxAge(validFor)
                .build();
    }
}
