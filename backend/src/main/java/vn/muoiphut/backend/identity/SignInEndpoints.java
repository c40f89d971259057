package vn.muoiphut.backend.identity;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.oauth2.core.OAuth2AuthorizationException;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.muoiphut.backend.shared.RefusedException;
import vn.muoiphut.backend.shared.SigningKey;

/** Signing in by OpenID Connect (code flow with PKCE), staying signed in, signing out. Nothing of it is kept here. */
@RestController
class SignInEndpoints {

    private static final Logger log = LoggerFactory.getLogger(SignInEndpoints.class);
    private static final Duration PATIENCE = Duration.ofMinutes(15);
    private static final String FAILED = "/?sign-in=failed";

    private final IdentityProvider provider;
    private final TokenRefreshes refreshes;
    private final SignInCookies cookies;
    private final SignInWitness witness;
    private final SigningKey key;
    private final Clock clock;
    private final RandomGenerator random;

    SignInEndpoints(
            IdentityProvider provider,
            TokenRefreshes refreshes,
            SignInCookies cookies,
            SignInWitness witness,
            SigningKey key,
            Clock clock,
            RandomGenerator random) {
        this.provider = provider;
        this.refreshes = refreshes;
        this.cookies = cookies;
        this.witness = witness;
        this.key = key;
        this.clock = clock;
        this.random = random;
    }

    @GetMapping("/auth/login")
    @Allowed(toAnyone = true)
    ResponseEntity<Void> begin(@RequestParam(defaultValue = "/") String returnTo) {
        var pending = PendingSignIn.begin(random, returnTo, clock.instant().plus(PATIENCE));
        return ResponseEntity.status(HttpStatus.FOUND)
                .header(
                        HttpHeaders.SET_COOKIE,
                        cookies.pending(pending.seal(key), PATIENCE).toString())
                .location(provider.signInAt(pending))
                .build();
    }

    @GetMapping(IdentityProvider.CALLBACK)
    @Allowed(toAnyone = true)
    ResponseEntity<Void> end(
            HttpServletRequest request,
            @RequestParam(required = false) @Nullable String code,
            @RequestParam(required = false) @Nullable String state) {
        var pending = SignInCookies.read(request, SignInCookies.PENDING)
                .flatMap(cookie -> PendingSignIn.open(key, cookie, clock.instant()))
                .filter(begun -> begun.state().equals(state));
        if (pending.isEmpty() || code == null) {
            log.info("a sign-in came back that was not begun here, is over or was refused");
            return goOn(FAILED).build();
        }
        try {
            var begun = pending.get();
            var tokens = provider.redeem(begun, code);
            witness.signedIn(request, tokens.access());
            return goOn(begun.returnTo())
                    .headers(new SignedIn(tokens, cookies)::addTo)
                    .build();
        } catch (OAuth2AuthorizationException e) {
            log.warn("the identity provider refused a sign-in: {}", e.getError());
            return goOn(FAILED).build();
        } catch (JwtException e) {
            log.error("the identity provider gave an access token that is not for this service: {}", e.getMessage());
            return goOn(FAILED).build();
        }
    }

    @PostMapping("/auth/refresh")
    @Allowed(toAnyone = true, audited = false)
    ResponseEntity<Void> refresh(HttpServletRequest request) {
        var tokens = SignInCookies.read(request, SignInCookies.REFRESH)
                .flatMap(refreshes::refresh)
                .orElseThrow(RefusedException::signedOut);
        return ResponseEntity.noContent()
                .headers(new SignedIn(tokens, cookies)::addTo)
                .build();
    }

    @PostMapping("/auth/logout")
    @Allowed(toAnyone = true, audited = false)
    ResponseEntity<Map<String, URI>> signOut(HttpServletRequest request) {
        SignInCookies.read(request, SignInCookies.ACCESS).ifPresent(token -> witness.signedOut(request, token));
        var answer = ResponseEntity.ok();
        for (var name : new String[] {SignInCookies.ACCESS, SignInCookies.REFRESH, SignInCookies.IDENTITY}) {
            answer.header(HttpHeaders.SET_COOKIE, cookies.forget(name).toString());
        }
        var end = provider.endOfSession(SignInCookies.read(request, SignInCookies.IDENTITY));
        return answer.body(Map.of("endSessionUrl", end.orElse(URI.create("/"))));
    }

    private ResponseEntity.HeadersBuilder<?> goOn(String path) {
        return ResponseEntity.status(HttpStatus.FOUND)
                .location(URI.create(path))
                .header(
                        HttpHeaders.SET_COOKIE,
                        cookies.forget(SignInCookies.PENDING).toString());
    }
}
