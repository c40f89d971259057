package vn.muoiphut.backend.identity;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.random.RandomGenerator;
import vn.muoiphut.backend.shared.SigningKey;

/**
 * A sign-in that is on its way to the provider and back. It is kept in a cookie of the browser that began it, and
 * nowhere else, so that any instance of the service can end it.
 *
 * @param state comes back with the answer
 * @param verifier proves that the one who began is the one who ends (PKCE, RFC 7636)
 * @param returnTo where to go on afterwards, a path of this site
 */
record PendingSignIn(String state, String verifier, String returnTo, Instant expiresAt) {

    private static final String PURPOSE = "sign-in";

    static PendingSignIn begin(RandomGenerator random, String returnTo, Instant expiresAt) {
        return new PendingSignIn(secret(random), secret(random), local(returnTo), expiresAt);
    }

    /** What the provider is shown of the verifier beforehand. */
    String challenge() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return text(digest.digest(verifier.getBytes(StandardCharsets.US_ASCII)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    String seal(SigningKey key) {
        return key.seal(PURPOSE, String.join("\n", state, verifier, expiresAt.toString(), returnTo));
    }

    /** Empty for what was not sealed by us, or is over. */
    static Optional<PendingSignIn> open(SigningKey key, String sealed, Instant now) {
        return key.openText(PURPOSE, sealed)
                .map(text -> text.split("\n", 4))
                .map(parts -> new PendingSignIn(parts[0], parts[1], parts[3], Instant.parse(parts[2])))
                .filter(pending -> now.isBefore(pending.expiresAt()));
    }

    /** The path itself when it is one of this site, else the first page: nobody is led elsewhere by a sign-in. */
    static String local(String path) {
        var isLocal = path.startsWith("/")
                && !path.startsWith("//")
                && path.length() <= 500
                && path.chars().allMatch(letter -> letter > ' ' && letter < 0x7f && letter != '\\');
        return isLocal ? path : "/";
    }

    private static String secret(RandomGenerator random) {
        var bytes = new byte[32];
        random.nextBytes(bytes);
        return text(bytes);
    }

    private static String text(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
