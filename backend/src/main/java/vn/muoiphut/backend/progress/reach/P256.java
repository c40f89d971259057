package vn.muoiphut.backend.progress.reach;

import java.math.BigInteger;
import java.security.AlgorithmParameters;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.interfaces.ECPrivateKey;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECFieldFp;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.ECParameterSpec;
import java.security.spec.ECPoint;
import java.security.spec.ECPrivateKeySpec;
import java.security.spec.ECPublicKeySpec;
import java.util.Arrays;

/** Keys on the curve P-256 as Web Push writes them: a point as 65 bytes (SEC 1, uncompressed), a scalar as 32. */
final class P256 {

    static final int POINT = 65;
    private static final int SCALAR = 32;
    private static final byte UNCOMPRESSED = 4;
    private static final ECParameterSpec CURVE = curve();

    private P256() {}

    /** @throws GeneralSecurityException when the bytes are no point of the curve */
    static ECPublicKey publicKey(byte[] point) throws GeneralSecurityException {
        if (point.length != POINT || point[0] != UNCOMPRESSED) {
            throw new GeneralSecurityException("a point has 65 bytes and begins with 4");
        }
        var x = new BigInteger(1, Arrays.copyOfRange(point, 1, 1 + SCALAR));
        var y = new BigInteger(1, Arrays.copyOfRange(point, 1 + SCALAR, POINT));
        var key = KeyFactory.getInstance("EC").generatePublic(new ECPublicKeySpec(new ECPoint(x, y), CURVE));
        requireOnCurve(x, y);
        return (ECPublicKey) key;
    }

    /** Else an agreement with it would give our ephemeral key away (invalid curve attack). */
    private static void requireOnCurve(BigInteger x, BigInteger y) throws GeneralSecurityException {
        var p = ((ECFieldFp) CURVE.getCurve().getField()).getP();
        var right = x.pow(3)
                .add(CURVE.getCurve().getA().multiply(x))
                .add(CURVE.getCurve().getB());
        if (x.compareTo(p) >= 0
                || y.compareTo(p) >= 0
                || !y.pow(2).subtract(right).mod(p).equals(BigInteger.ZERO)) {
            throw new GeneralSecurityException("the point is not on the curve");
        }
    }

    static ECPrivateKey privateKey(byte[] scalar) throws GeneralSecurityException {
        var spec = new ECPrivateKeySpec(new BigInteger(1, scalar), CURVE);
        return (ECPrivateKey) KeyFactory.getInstance("EC").generatePrivate(spec);
    }

    static byte[] point(ECPublicKey key) {
        var point = new byte[POINT];
        point[0] = UNCOMPRESSED;
        copy(key.getW().getAffineX(), point, 1);
        copy(key.getW().getAffineY(), point, 1 + SCALAR);
        return point;
    }

    private static void copy(BigInteger number, byte[] into, int at) {
        var bytes = number.toByteArray();
        var from = Math.max(0, bytes.length - SCALAR);
        var length = bytes.length - from;
        System.arraycopy(bytes, from, into, at + SCALAR - length, length);
    }

    private static ECParameterSpec curve() {
        try {
            var parameters = AlgorithmParameters.getInstance("EC");
            parameters.init(new ECGenParameterSpec("secp256r1"));
            return parameters.getParameterSpec(ECParameterSpec.class);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has P-256", e);
        }
    }
}
