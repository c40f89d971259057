package vn.muoiphut.backend.identity;

import java.time.Duration;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.oauth2.core.OAuth2AuthorizationException;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.stereotype.Component;
import vn.muoiphut.backend.shared.Refusal;
import vn.muoiphut.backend.shared.RefusedException;

/**
 * Renews sign-ins. A provider may let each refresh token be used only once, and the tabs and the service worker of a
 * browser renew at the same moment, at any instances of the service: one of them asks the provider, and all others that
 * come within a minute get the same answer.
 */
@Component
class TokenRefreshes {

    private static final Logger log = LoggerFactory.getLogger(TokenRefreshes.class);
    private static final Duration PAUSE = Duration.ofMillis(50);
    private static final int TRIES = 200;

    private final IdentityProvider provider;
    private final RenewalStore renewals;
    private final RandomGenerator random;

    TokenRefreshes(IdentityProvider provider, RenewalStore renewals, RandomGenerator random) {
        this.provider = provider;
        this.renewals = renewals;
        this.random = random;
    }

    /** Empty when the provider does not renew this sign-in any more. */
    Optional<Tokens> refresh(String refreshToken) {
        var secret = new RefreshSecret(refreshToken);
        for (var i = 0; i < TRIES; i++) {
            if (renewals.begin(secret.name())) {
                return ask(refreshToken, secret);
            }
            var renewal = renewals.find(secret.name());
            if (renewal.isPresent() && renewal.get().answered()) {
                return renewal.get().given().map(secret::open);
            }
            pause();
        }
        throw unavailable();
    }

    private Optional<Tokens> ask(String refreshToken, RefreshSecret secret) {
        try {
            var tokens = provider.refresh(refreshToken);
            renewals.answer(secret.name(), secret.seal(random, tokens));
            return Optional.of(tokens);
        } catch (OAuth2AuthorizationException refused) {
            if (OAuth2ErrorCodes.INVALID_GRANT.equals(refused.getError().getErrorCode())) {
                renewals.answer(secret.name(), null);
                return Optional.empty();
            }
            // Anything else says nothing about the sign-in, and must not end it.
            log.warn("the identity provider did not renew a sign-in: {}", refused.getError());
            renewals.forget(secret.name());
            throw unavailable();
        } catch (RefusedException e) {
            renewals.forget(secret.name());
            throw e;
        }
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw unavailable();
        }
    }

    private static RefusedException unavailable() {
        return new RefusedException(new Refusal.Unavailable("identity.unavailable"));
    }
}
