package vn.muoiphut.backend.lesson.playback;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import vn.muoiphut.backend.course.LessonId;
import vn.muoiphut.backend.lesson.CaptionTexts;
import vn.muoiphut.backend.shared.SigningKey;

/**
 * The right to read the playlists of one state of a lesson's video, for whoever has it. It says all that is needed to
 * write them, so that any instance of the service can, without asking the database.
 *
 * @param manifest where in the media store the video is described
 * @param captions names of the texts by their languages
 * @param expiresAt in whole minutes, the same for everyone who asks within a window of time
 */
record PlaylistToken(String manifest, LessonId lesson, SortedMap<String, String> captions, Instant expiresAt) {

    private static final String PURPOSE = "playlists";
    private static final HexFormat HEX = HexFormat.of();
    private static final int LANGUAGE_BYTES = 2;

    PlaylistToken {
        captions = new TreeMap<>(captions);
    }

    /** As it stands in addresses. With captions in all twenty languages it has less than 400 letters. */
    String seal(SigningKey key) {
        var payload = ByteBuffer.allocate(1024)
                .putInt(Math.toIntExact(expiresAt.getEpochSecond() / 60))
                .putLong(lesson.value().getMostSignificantBits())
                .putLong(lesson.value().getLeastSignificantBits())
                .put((byte) captions.size());
        captions.forEach((language, hash) ->
                payload.put(language.getBytes(StandardCharsets.US_ASCII)).put(HEX.parseHex(hash)));
        payload.put(manifest.getBytes(StandardCharsets.US_ASCII));
        return key.seal(PURPOSE, Arrays.copyOf(payload.array(), payload.position()));
    }

    /** Empty for what was not sealed by us; it may have expired. */
    static Optional<PlaylistToken> open(SigningKey key, String sealed) {
        return key.open(PURPOSE, sealed).flatMap(PlaylistToken::read);
    }

    private static Optional<PlaylistToken> read(byte[] bytes) {
        try {
            var payload = ByteBuffer.wrap(bytes);
            var expiry = Instant.ofEpochSecond(payload.getInt() * 60L);
            var lesson = new LessonId(new UUID(payload.getLong(), payload.getLong()));
            var captions = new TreeMap<String, String>();
            for (int left = payload.get(); left > 0; left--) {
                var language = new String(take(payload, LANGUAGE_BYTES), StandardCharsets.US_ASCII);
                captions.put(language, HEX.formatHex(take(payload, CaptionTexts.HASH_LETTERS / 2)));
            }
            var manifest = new String(take(payload, payload.remaining()), StandardCharsets.US_ASCII);
            return Optional.of(new PlaylistToken(manifest, lesson, captions, expiry));
        } catch (BufferUnderflowException ofAnotherVersion) {
            return Optional.empty();
        }
    }

    private static byte[] take(ByteBuffer payload, int length) {
        var bytes = new byte[length];
        payload.get(bytes);
        return bytes;
    }
}
