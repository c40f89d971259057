package vn.muoiphut.backend.identity;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.random.RandomGenerator;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * What follows from a refresh token: a name under which instances of the service find each other, and a key that opens
 * what they leave for each other there (AES-GCM, NIST SP 800-38D). Neither tells the token, so that whoever reads the
 * database can do nothing with it.
 */
final class RefreshSecret {

    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final String name;
    private final SecretKeySpec key;

    RefreshSecret(String refreshToken) {
        name = HexFormat.of().formatHex(digest("name", refreshToken));
        key = new SecretKeySpec(digest("key", refreshToken), "AES");
    }

    String name() {
        return name;
    }

    byte[] seal(RandomGenerator random, Tokens tokens) {
        var nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        var sealed = run(Cipher.ENCRYPT_MODE, nonce, tokens.toText().getBytes(StandardCharsets.UTF_8));
        var whole = Arrays.copyOf(nonce, NONCE_BYTES + sealed.length);
        System.arraycopy(sealed, 0, whole, NONCE_BYTES, sealed.length);
        return whole;
    }

    /** @throws IllegalStateException for what this secret did not seal */
    Tokens open(byte[] sealed) {
        var text = run(
                Cipher.DECRYPT_MODE,
                Arrays.copyOf(sealed, NONCE_BYTES),
                Arrays.copyOfRange(sealed, NONCE_BYTES, sealed.length));
        return Tokens.fromText(new String(text, StandardCharsets.UTF_8));
    }

    private byte[] run(int mode, byte[] nonce, byte[] input) {
        try {
            var cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
            return cipher.doFinal(input);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("what was handed over cannot be opened", e);
        }
    }

    private static byte[] digest(String purpose, String token) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(purpose.getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
            return digest.digest(token.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    @Override
    public String toString() {
        return "RefreshSecret";
    }
}
