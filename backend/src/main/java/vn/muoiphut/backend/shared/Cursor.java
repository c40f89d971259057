package vn.muoiphut.backend.shared;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where the next page of a list begins: after the entry with these sort keys. Lists are paged by key and never by
 * number, so that a page costs the same wherever it is and nothing is shown twice when entries come in between.
 */
public record Cursor(List<String> keys) {

    private static final String SEPARATOR = "\u001f";

    public Cursor {
        keys = List.copyOf(keys);
    }

    public static Cursor after(Object... keys) {
        return new Cursor(List.of(keys).stream().map(Object::toString).toList());
    }

    /**
     * Reads what {@link #text()} wrote.
     *
     * @param text null for the first page
     * @param count how many keys the list is sorted by
     * @return null for the first page
     * @throws RefusedException when the text is no such cursor
     */
    public static @Nullable Cursor parse(@Nullable String text, int count) {
        if (text == null) {
            return null;
        }
        try {
            var bytes = Base64.getUrlDecoder().decode(text);
            var decoded = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            var keys = List.of(decoded.split(SEPARATOR, -1));
            if (keys.size() == count) {
                return new Cursor(keys);
            }
        } catch (IllegalArgumentException | CharacterCodingException e) {
            throw refused();
        }
        throw refused();
    }

    public String text(int index) {
        return keys.get(index);
    }

    /**
     * A key that is an id.
     *
     * @throws RefusedException when it is none: somebody made the cursor up
     */
    public UUID id(int index) {
        try {
            return UUID.fromString(keys.get(index));
        } catch (IllegalArgumentException e) {
            throw refused();
        }
    }

    /**
     * A key that is a time.
     *
     * @throws RefusedException when it is none: somebody made the cursor up
     */
    public Instant time(int index) {
        try {
            return Instant.parse(keys.get(index));
        } catch (DateTimeException e) {
            throw refused();
        }
    }

    /**
     * A key that is a whole number.
     *
     * @throws RefusedException when it is none: somebody made the cursor up
     */
    public int number(int index) {
        try {
            return Integer.parseInt(keys.get(index));
        } catch (NumberFormatException e) {
            throw refused();
        }
    }

    private static RefusedException refused() {
        return RefusedException.invalid("after", "cursor");
    }

    /** The opaque form that clients send back. */
    public String text() {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(String.join(SEPARATOR, keys).getBytes(StandardCharsets.UTF_8));
    }
}
