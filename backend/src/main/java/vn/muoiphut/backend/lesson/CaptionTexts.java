package vn.muoiphut.backend.lesson;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import org.springframework.stereotype.Component;
import vn.muoiphut.backend.course.LessonId;
import vn.muoiphut.backend.shared.ExpiringCache;
import vn.muoiphut.media.storage.MediaStore;

/** The WebVTT of lessons in the media store, under keys that follow from their text: what lies there never changes. */
@Component
public class CaptionTexts {

    /** How many letters the name of a text has: few, because it stands in addresses, and unique within a lesson only. */
    public static final int HASH_LETTERS = 12;

    private static final int CAPACITY = 200;

    private final MediaStore store;
    private final ExpiringCache<String, String> kept;

    CaptionTexts(MediaStore store, Clock clock) {
        this.store = store;
        this.kept = new ExpiringCache<>(clock, Duration.ofHours(1), CAPACITY);
    }

    /** Keeps a text and tells its name. */
    String put(LessonId lesson, String webVtt) {
        var text = webVtt.getBytes(StandardCharsets.UTF_8);
        var hash = hash(text);
        store.put(key(lesson, hash), text, "text/vtt");
        return hash;
    }

    /** Gives a text to another lesson too, under the same name; harmless when it has it. */
    void copy(LessonId from, LessonId to, String hash) {
        store.put(key(to, hash), get(from, hash).getBytes(StandardCharsets.UTF_8), "text/vtt");
    }

    public String get(LessonId lesson, String hash) {
        return kept.get(key(lesson, hash), key -> new String(store.get(key), StandardCharsets.UTF_8));
    }

    private static String key(LessonId lesson, String hash) {
        return "captions/" + lesson + "/" + hash + ".vtt";
    }

    private static String hash(byte[] text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text);
            return HexFormat.of().formatHex(Arrays.copyOf(digest, HASH_LETTERS / 2));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
