package vn.muoiphut.backend.identity;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.endpoint.OAuth2AccessTokenResponse;

/**
 * What a provider gave for a sign-in or its renewal.
 *
 * @param validFor how long the access token was valid when it was given
 * @param refresh null where the one that was used goes on being good
 */
record Tokens(
        String access,
        Duration validFor,
        @Nullable String refresh,
        @Nullable String identity) {

    private static final Duration UNSAID = Duration.ofMinutes(5);

    static Tokens of(OAuth2AccessTokenResponse answer) {
        var access = answer.getAccessToken();
        var validFor = access.getIssuedAt() == null || access.getExpiresAt() == null
                ? UNSAID
                : Duration.between(access.getIssuedAt(), access.getExpiresAt());
        var refresh = answer.getRefreshToken();
        return new Tokens(
                access.getTokenValue(),
                validFor,
                refresh == null ? null : refresh.getTokenValue(),
                answer.getAdditionalParameters().get("id_token") instanceof String identity ? identity : null);
    }

    /** One line each; no token has a line break in it. */
    String toText() {
        return String.join(
                "\n", access, validFor.toString(), refresh == null ? "" : refresh, identity == null ? "" : identity);
    }

    static Tokens fromText(String text) {
        var lines = text.split("\n", -1);
        return new Tokens(lines[0], Duration.parse(lines[1]), orNull(lines[2]), orNull(lines[3]));
    }

    private static @Nullable String orNull(String line) {
        return line.isEmpty() ? null : line;
    }

    @Override
    public String toString() {
        return "Tokens";
    }
}
