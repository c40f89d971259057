package vn.muoiphut.backend.progress.reach;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.Signature;
import java.time.Duration;
import java.time.Instant;

/** Says to a push service who is sending (RFC 8292): a token of ES256 (RFC 7518) for that service alone. */
final class Vapid {

    private static final Duration VALID_FOR = Duration.ofHours(12);

    private final Base64Url publicKey;
    private final PrivateKey privateKey;
    private final String contact;

    /** @throws IllegalArgumentException when these are no keys of P-256 */
    Vapid(Base64Url publicKey, Base64Url privateKey, String contact) {
        try {
            P256.publicKey(publicKey.bytes());
            this.publicKey = publicKey;
            this.privateKey = P256.privateKey(privateKey.bytes());
            this.contact = contact;
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("muoiphut.reach.web-push has no keys of P-256", e);
        }
    }

    Base64Url publicKey() {
        return publicKey;
    }

    /** The header {@code Authorization} for a request to that endpoint. */
    String authorization(URI endpoint, Instant now) throws GeneralSecurityException {
        var claims = "{\"aud\":\"%s://%s\",\"exp\":%d,\"sub\":\"%s\"}"
                .formatted(
                        endpoint.getScheme(),
                        endpoint.getRawAuthority(),
                        now.plus(VALID_FOR).getEpochSecond(),
                        contact);
        var signed = encoded("{\"typ\":\"JWT\",\"alg\":\"ES256\"}") + '.' + encoded(claims);
        var signature = Signature.getInstance("SHA256withECDSAinP1363Format");
        signature.initSign(privateKey);
        signature.update(signed.getBytes(StandardCharsets.US_ASCII));
        return "vapid t=" + signed + '.' + Base64Url.of(signature.sign()).text() + ", k=" + publicKey.text();
    }

    private static String encoded(String json) {
        return Base64Url.of(json.getBytes(StandardCharsets.UTF_8)).text();
    }
}
