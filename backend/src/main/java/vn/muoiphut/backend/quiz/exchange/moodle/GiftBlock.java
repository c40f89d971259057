package vn.muoiphut.backend.quiz.exchange.moodle;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What stands between two empty lines of a GIFT file, with all that is escaped hidden.
 *
 * @param line its first one, counted from 1
 * @param tags from the comments above it
 * @param category where it names one instead of asking
 */
record GiftBlock(
        int line,
        String source,
        List<String> tags,
        @Nullable String category) {

    private static final Pattern TAG = Pattern.compile("\\[(tag|id):((?:\\\\.|[^\\\\\\]])+)]");
    private static final Pattern ESCAPED = Pattern.compile("\\\\(.)");
    private static final String CATEGORY = "$CATEGORY:";

    static List<GiftBlock> of(String file) {
        var reading = new Reading();
        file.lines().forEach(reading::line);
        reading.line("");
        return reading.blocks;
    }

    private static final class Reading {

        private final List<GiftBlock> blocks = new ArrayList<>();
        private final List<String> lines = new ArrayList<>();
        private List<String> tags = new ArrayList<>();
        private int number;
        private int first;

        void line(String line) {
            number++;
            var bare = line.strip();
            if (bare.startsWith("//")) {
                readTags(bare);
            } else if (bare.startsWith(CATEGORY) && lines.isEmpty()) {
                var category = bare.substring(CATEGORY.length()).strip();
                blocks.add(new GiftBlock(number, "", List.of(), category));
            } else if (bare.isEmpty()) {
                end();
            } else {
                first = lines.isEmpty() ? number : first;
                lines.add(line);
            }
        }

        private void end() {
            if (!lines.isEmpty()) {
                blocks.add(new GiftBlock(first, GiftLetters.hidden(String.join("\n", lines)), tags, null));
                lines.clear();
                tags = new ArrayList<>();
            }
        }

        private void readTags(String comment) {
            TAG.matcher(comment).results().forEach(found -> {
                var text = ESCAPED.matcher(found.group(2))
                        .replaceAll(escaped ->
                                escaped.group(1).equals("n") ? "\n" : Matcher.quoteReplacement(escaped.group(1)));
                tags.add(found.group(1).equals("id") ? "id:" + text : text);
            });
        }
    }
}
