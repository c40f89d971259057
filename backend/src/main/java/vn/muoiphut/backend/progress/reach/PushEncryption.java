package vn.muoiphut.backend.progress.reach;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.interfaces.ECPublicKey;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.KDF;
import javax.crypto.KeyAgreement;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.HKDFParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** Writes a message that only one browser can read: RFC 8291, in the coding aes128gcm of RFC 8188, as a single record. */
final class PushEncryption {

    static final int SALT = 16;

    /** What every push service takes (RFC 8030), less what the coding adds. */
    static final int LONGEST = 3_900;

    private static final int RECORD = 4_096;
    private static final byte LAST_RECORD = 2;

    private PushEncryption() {}

    /**
     * @param ours made for this message alone
     * @param salt by chance, for this message alone
     * @throws GeneralSecurityException when the browser's keys are none
     */
    static byte[] encrypt(byte[] message, Destination.Device to, KeyPair ours, byte[] salt)
            throws GeneralSecurityException {
        var theirPoint = to.publicKey().bytes();
        var ourPoint = P256.point((ECPublicKey) ours.getPublic());
        var agreement = KeyAgreement.getInstance("ECDH");
        agreement.init(ours.getPrivate());
        agreement.doPhase(P256.publicKey(theirPoint), true);
        var info = joined("WebPush: info\0".getBytes(StandardCharsets.US_ASCII), theirPoint, ourPoint);
        var input = derive(to.secret().bytes(), agreement.generateSecret(), info, 32);

        var key = derive(salt, input, "Content-Encoding: aes128gcm\0".getBytes(StandardCharsets.US_ASCII), 16);
        var nonce = derive(salt, input, "Content-Encoding: nonce\0".getBytes(StandardCharsets.US_ASCII), 12);
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(Cipher.ENCRYPT_MODE, new SecretKeySpec(key, "AES"), new GCMParameterSpec(128, nonce));
        var hidden = cipher.doFinal(joined(message, new byte[] {LAST_RECORD}));
        return ByteBuffer.allocate(SALT + Integer.BYTES + 1 + P256.POINT + hidden.length)
                .put(salt)
                .putInt(RECORD)
                .put((byte) P256.POINT)
                .put(ourPoint)
                .put(hidden)
                .array();
    }

    private static byte[] derive(byte[] salt, byte[] secret, byte[] info, int bytes) throws GeneralSecurityException {
        var how = HKDFParameterSpec.ofExtract().addSalt(salt).addIKM(secret).thenExpand(info, bytes);
        return KDF.getInstance("HKDF-SHA256").deriveData(how);
    }

    private static byte[] joined(byte[]... parts) {
        var all = ByteBuffer.allocate(
                Arrays.stream(parts).mapToInt(part -> part.length).sum());
        Arrays.stream(parts).forEach(all::put);
        return all.array();
    }
}
