package vn.muoiphut.local;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.security.interfaces.ECPrivateKey;
import java.security.spec.ECGenParameterSpec;
import java.util.Arrays;
import java.util.Base64;

/**
 * By which push services know this platform (RFC 8292), both in base64url.
 *
 * @param publicKey a point on P-256: 65 bytes, uncompressed
 * @param privateKey its 32 bytes
 */
record WebPushKeys(String publicKey, String privateKey) {

    private static final int POINT = 65;
    private static final int SCALAR = 32;

    static WebPushKeys random() {
        try {
            var generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            var pair = generator.generateKeyPair();
            // What X.509 writes of such a key ends with the point (RFC 5480).
            var written = pair.getPublic().getEncoded();
            return new WebPushKeys(
                    base64(Arrays.copyOfRange(written, written.length - POINT, written.length)),
                    base64(fixed(((ECPrivateKey) pair.getPrivate()).getS())));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has P-256", e);
        }
    }

    private static byte[] fixed(BigInteger number) {
        var bytes = number.toByteArray();
        var length = Math.min(bytes.length, SCALAR);
        var fixed = new byte[SCALAR];
        System.arraycopy(bytes, bytes.length - length, fixed, SCALAR - length, length);
        return fixed;
    }

    private static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    @Override
    public String toString() {
        return "WebPushKeys";
    }
}
