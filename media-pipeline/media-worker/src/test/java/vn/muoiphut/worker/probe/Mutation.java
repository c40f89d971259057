package vn.muoiphut.worker.probe;

import java.util.Arrays;
import java.util.Random;

/** Damages a file in one of the ways that lines, cards and attackers do. The same chance gives the same damage. */
final class Mutation {

    private static final int[] LIMITS = {0, 1, 0x7f, 0x80, 0xff};

    private Mutation() {}

    static byte[] of(byte[] seed, Random random) {
        var bytes = seed.clone();
        return switch (random.nextInt(6)) {
            case 0 -> Arrays.copyOf(bytes, 1 + random.nextInt(bytes.length));
            case 1 -> overwrittenByItself(bytes, random);
            case 2 -> withLimits(bytes, random);
            case 3 -> without(bytes, random);
            case 4 -> noisy(bytes, random, Math.min(1500, bytes.length));
            default -> noisy(bytes, random, bytes.length);
        };
    }

    private static byte[] overwrittenByItself(byte[] bytes, Random random) {
        int from = random.nextInt(bytes.length);
        int length = Math.min(random.nextInt(2000), bytes.length - from);
        System.arraycopy(bytes, random.nextInt(bytes.length - length + 1), bytes, from, length);
        return bytes;
    }

    /** Four bytes in a row that make a size or a count extreme. */
    private static byte[] withLimits(byte[] bytes, Random random) {
        for (int i = random.nextInt(4); i >= 0; i--) {
            int at = random.nextInt(Math.max(1, bytes.length - 4));
            Arrays.fill(bytes, at, Math.min(bytes.length, at + 4), (byte) LIMITS[random.nextInt(LIMITS.length)]);
        }
        return bytes;
    }

    private static byte[] without(byte[] bytes, Random random) {
        int from = random.nextInt(bytes.length);
        int to = Math.min(bytes.length, from + 1 + random.nextInt(500));
        var rest = Arrays.copyOf(bytes, bytes.length - (to - from));
        System.arraycopy(bytes, to, rest, from, bytes.length - to);
        return rest;
    }

    private static byte[] noisy(byte[] bytes, Random random, int reach) {
        for (int i = random.nextInt(40); i >= 0; i--) {
            bytes[random.nextInt(reach)] = (byte) random.nextInt(256);
        }
        return bytes;
    }
}
