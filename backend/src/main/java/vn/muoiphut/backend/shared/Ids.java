package vn.muoiphut.backend.shared;

import java.nio.ByteBuffer;
import java.time.Clock;
import java.util.UUID;
import java.util.random.RandomGenerator;

/** Makes ids where no client made one. */
public final class Ids {

    private final Clock clock;
    private final RandomGenerator random;

    public Ids(Clock clock, RandomGenerator random) {
        this.clock = clock;
        this.random = random;
    }

    /** A UUID of version 7 (RFC 9562): later ones sort after earlier ones, so that indexes grow at their end. */
    public UUID next() {
        long high = (clock.millis() << 16) | 0x7000 | random.nextInt(0x1000);
        long low = (random.nextLong() & 0x3fff_ffff_ffff_ffffL) | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }

    /** The 16 bytes of an id. */
    public static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }
}
