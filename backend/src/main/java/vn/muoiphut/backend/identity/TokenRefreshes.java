package vn.muoiphut.backend.identity;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.oauth2.core.OAuth2AuthorizationException;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.core.endpoint.OAuth2AccessTokenResponse;
import org.springframework.stereotype.Component;
import vn.muoiphut.backend.shared.Refusal;
import vn.muoiphut.backend.shared.RefusedException;

/**
 * Renews sign-ins. A provider may let each refresh token be used only once, and two tabs of a browser renew at the same
 * moment: the second gets the answer of the first while that is under way. Should they meet at two instances of the
 * service, the second is refused; its browser has the new cookies from the first by then and only needs to go on.
 */
@Component
class TokenRefreshes {

    private static final Logger log = LoggerFactory.getLogger(TokenRefreshes.class);

    private final IdentityProvider provider;
    private final ConcurrentMap<String, CompletableFuture<Optional<OAuth2AccessTokenResponse>>> underWay =
            new ConcurrentHashMap<>();

    TokenRefreshes(IdentityProvider provider) {
        this.provider = provider;
    }

    /** Empty when the provider does not renew this sign-in any more. */
    Optional<OAuth2AccessTokenResponse> refresh(String refreshToken) {
        var mine = new CompletableFuture<Optional<OAuth2AccessTokenResponse>>();
        var first = underWay.putIfAbsent(refreshToken, mine);
        if (first != null) {
            return answerOf(first);
        }
        try {
            mine.complete(ask(refreshToken));
        } catch (RuntimeException e) {
            mine.completeExceptionally(e);
        } finally {
            underWay.remove(refreshToken);
        }
        return answerOf(mine);
    }

    private Optional<OAuth2AccessTokenResponse> ask(String refreshToken) {
        try {
            return Optional.of(provider.refresh(refreshToken));
        } catch (OAuth2AuthorizationException refused) {
            if (OAuth2ErrorCodes.INVALID_GRANT.equals(refused.getError().getErrorCode())) {
                return Optional.empty();
            }
            // Anything else says nothing about the sign-in, and must not end it.
            log.warn("the identity provider did not renew a sign-in: {}", refused.getError());
            throw new RefusedException(new Refusal.Unavailable("identity.unavailable"));
        }
    }

    private static <T> T answerOf(CompletableFuture<T> future) {
        try {
            return future.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }
}
