package vn.muoiphut.backend.progress.watch;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.function.LongBinaryOperator;
import java.util.stream.IntStream;

/**
 * Which seconds of a lesson have been shown on a screen: one bit a second, ten words for the 600 seconds that a lesson
 * may last. Second <i>s</i> is bit <i>s</i> mod 64, least significant first, of word <i>s</i> div 64.
 *
 * @param words exactly {@value #WORDS}; bits beyond second 599 are always clear
 */
public record WatchedSeconds(List<Long> words) {

    /** No lesson is longer. */
    public static final int MAX_SECONDS = 600;

    static final int WORDS = 10;

    private static final int WIRE_BYTES = MAX_SECONDS / Byte.SIZE;
    private static final long LAST_WORD = (1L << MAX_SECONDS % Long.SIZE) - 1;

    public static final WatchedSeconds NONE = new WatchedSeconds(Collections.nCopies(WORDS, 0L));

    public WatchedSeconds {
        words = List.copyOf(words);
        if (words.size() != WORDS || (words.getLast() & ~LAST_WORD) != 0) {
            throw new IllegalArgumentException("Watched seconds are " + MAX_SECONDS + " bits");
        }
    }

    /** The seconds from {@code from} on and before {@code to}. */
    public static WatchedSeconds between(int from, int to) {
        var words = new long[WORDS];
        for (var second = from; second < to; second++) {
            words[second / Long.SIZE] |= 1L << second % Long.SIZE;
        }
        return of(words);
    }

    /**
     * Reads the form on the wire: base64 of 75 bytes, second <i>s</i> being bit <i>s</i> mod 8, least significant
     * first, of byte <i>s</i> div 8.
     *
     * @throws IllegalArgumentException when it is anything else
     */
    public static WatchedSeconds ofWire(String base64) {
        var bytes = Base64.getDecoder().decode(base64);
        if (bytes.length != WIRE_BYTES) {
            throw new IllegalArgumentException("Watched seconds are " + WIRE_BYTES + " bytes on the wire");
        }
        var buffer = ByteBuffer.allocate(WORDS * Long.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        buffer.put(bytes).rewind();
        var words = new long[WORDS];
        buffer.asLongBuffer().get(words);
        return of(words);
    }

    /** The form that {@link #ofWire} reads. */
    public String toWire() {
        var buffer = ByteBuffer.allocate(WORDS * Long.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        words.forEach(buffer::putLong);
        var bytes = new byte[WIRE_BYTES];
        buffer.rewind().get(bytes);
        return Base64.getEncoder().encodeToString(bytes);
    }

    public int count() {
        return words.stream().mapToInt(Long::bitCount).sum();
    }

    /** What either of the two holds. */
    public WatchedSeconds or(WatchedSeconds other) {
        return combine(other, (mine, theirs) -> mine | theirs);
    }

    /** What this holds and the other does not. */
    public WatchedSeconds without(WatchedSeconds other) {
        return combine(other, (mine, theirs) -> mine & ~theirs);
    }

    /** What lies before that second. */
    public WatchedSeconds before(int second) {
        return combine(between(0, second), (mine, lesson) -> mine & lesson);
    }

    private WatchedSeconds combine(WatchedSeconds other, LongBinaryOperator operator) {
        return of(IntStream.range(0, WORDS)
                .mapToLong(word -> operator.applyAsLong(words.get(word), other.words.get(word)))
                .toArray());
    }

    private static WatchedSeconds of(long[] words) {
        return new WatchedSeconds(
                IntStream.range(0, WORDS).mapToObj(word -> words[word]).toList());
    }
}
