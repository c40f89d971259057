package vn.muoiphut.backend.lesson;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.muoiphut.backend.course.LessonId;
import vn.muoiphut.backend.organisation.MemberId;
import vn.muoiphut.backend.shared.Ids;
import vn.muoiphut.backend.shared.SigningKey;

/** Hands out playback grants and knows its own again. */
@Component
public class PlaybackGrants {

    private static final String PURPOSE = "playback-grant";
    private static final Duration ONLINE = Duration.ofHours(24);
    private static final Duration OFFLINE = Duration.ofDays(30);
    private static final int BYTES = 3 * 16 + 2 * Integer.BYTES + 2 * Long.BYTES;

    private final SigningKey key;
    private final Ids ids;
    private final Clock clock;

    PlaybackGrants(SigningKey key, Ids ids, Clock clock) {
        this.key = key;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * A grant from now on.
     *
     * @param offline the lesson is being kept to be watched without a line: it counts for 30 days, otherwise for one
     */
    public PlaybackGrant issue(MemberId member, LessonId lesson, int edition, int durationSeconds, boolean offline) {
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        var expiry = now.plus(offline ? OFFLINE : ONLINE);
        return new PlaybackGrant(ids.next(), member, lesson, edition, durationSeconds, now, expiry);
    }

    /** The wire form of a grant. */
    public String seal(PlaybackGrant grant) {
        var payload = ByteBuffer.allocate(BYTES)
                .put(Ids.bytes(grant.id()))
                .put(Ids.bytes(grant.member().value()))
                .put(Ids.bytes(grant.lesson().value()))
                .putInt(grant.edition())
                .putInt(grant.durationSeconds())
                .putLong(grant.issuedAt().toEpochMilli())
                .putLong(grant.expiresAt().toEpochMilli());
        return key.seal(PURPOSE, payload.array());
    }

    /** The grant behind a wire form, expired or not; empty when it is not one of ours. */
    public Optional<PlaybackGrant> verify(String sealed) {
        return key.open(PURPOSE, sealed).flatMap(PlaybackGrants::read);
    }

    private static Optional<PlaybackGrant> read(byte[] payload) {
        try {
            var bytes = ByteBuffer.wrap(payload);
            return Optional.of(new PlaybackGrant(
                    id(bytes),
                    new MemberId(id(bytes)),
                    new LessonId(id(bytes)),
                    bytes.getInt(),
                    bytes.getInt(),
                    Instant.ofEpochMilli(bytes.getLong()),
                    Instant.ofEpochMilli(bytes.getLong())));
        } catch (BufferUnderflowException ofAnotherVersion) {
            return Optional.empty();
        }
    }

    private static UUID id(ByteBuffer bytes) {
        return new UUID(bytes.getLong(), bytes.getLong());
    }
}
