package vn.muoiphut.backend.quiz.exchange.item;

import org.jspecify.annotations.Nullable;

/**
 * Where something stands in a file.
 *
 * @param line counted from 1; null where lines mean nothing
 * @param name what the file calls it: a title, an identifier, a file in a package
 */
public record Place(@Nullable Integer line, @Nullable String name) {

    private static final int LONGEST = 200;

    public Place {
        if (name != null) {
            name = name.isBlank() ? null : name.strip();
            name = name != null && name.length() > LONGEST ? name.substring(0, LONGEST) : name;
        }
    }

    public static Place line(int line) {
        return new Place(line, null);
    }
}
