package vn.muoiphut.backend.shared;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Signs what the service hands out and takes back later, so that it need not remember it (HMAC-SHA256, RFC 2104).
 * What was signed for one purpose is not accepted for another.
 */
public final class SigningKey {

    private static final int MAC_BYTES = 32;

    private final SecretKeySpec key;

    /** @param secret at least 32 bytes */
    public SigningKey(byte[] secret) {
        if (secret.length < MAC_BYTES) {
            throw new IllegalArgumentException("a signing key has at least 32 bytes");
        }
        key = new SecretKeySpec(secret, "HmacSHA256");
    }

    /** A token of letters, digits, '-' and '_' that carries the payload readably. */
    public String seal(String purpose, byte[] payload) {
        var mac = mac(purpose, payload);
        var token = Arrays.copyOf(mac, MAC_BYTES + payload.length);
        System.arraycopy(payload, 0, token, MAC_BYTES, payload.length);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(token);
    }

    public String seal(String purpose, String payload) {
        return seal(purpose, payload.getBytes(StandardCharsets.UTF_8));
    }

    /** The payload of a token that this key sealed for this purpose; empty for anything else. */
    public Optional<byte[]> open(String purpose, String token) {
        byte[] bytes;
        try {
            bytes = Base64.getUrlDecoder().decode(token);
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
        if (bytes.length < MAC_BYTES) {
            return Optional.empty();
        }
        var payload = Arrays.copyOfRange(bytes, MAC_BYTES, bytes.length);
        var good = MessageDigest.isEqual(mac(purpose, payload), Arrays.copyOf(bytes, MAC_BYTES));
        return good ? Optional.of(payload) : Optional.empty();
    }

    public Optional<String> openText(String purpose, String token) {
        return open(purpose, token).map(payload -> new String(payload, StandardCharsets.UTF_8));
    }

    private byte[] mac(String purpose, byte[] payload) {
        try {
            var mac = Mac.getInstance(key.getAlgorithm());
            mac.init(key);
            mac.update(purpose.getBytes(StandardCharsets.UTF_8));
            mac.update((byte) 0);
            return mac.doFinal(payload);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has HmacSHA256", e);
        }
    }
}
