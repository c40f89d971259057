package vn.muoiphut.backend.quiz.exchange.item;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Runs of underscores, which are the gaps of a text, and what other formats have in their place. */
public final class GapText {

    public static final int SHORTEST = 3;

    private static final int LONGEST = 100;
    private static final Pattern RUN = Pattern.compile("_{3,}");

    private GapText() {}

    public static List<Integer> runs(String text) {
        return RUN.matcher(text).results().map(run -> run.end() - run.start()).toList();
    }

    public static int length(String digits) {
        return digits.matches("\\d{1,3}") ? Math.clamp(Integer.parseInt(digits), SHORTEST, LONGEST) : SHORTEST;
    }

    /** The text with something else in place of each gap. */
    public static String replaced(String text, IntFunction<String> gap) {
        var index = new int[1];
        return RUN.matcher(text).replaceAll(run -> Matcher.quoteReplacement(gap.apply(index[0]++)));
    }

    /** Accepted texts in one, apart by bars. */
    public static String joined(List<String> accepted) {
        return String.join(
                "|",
                accepted.stream()
                        .map(text -> text.replace("\\", "\\\\").replace("|", "\\|"))
                        .toList());
    }

    public static List<String> split(String joined) {
        var parts = new ArrayList<String>();
        var part = new StringBuilder();
        for (int i = 0; i < joined.length(); i++) {
            var letter = joined.charAt(i);
            if (letter == '\\' && i + 1 < joined.length()) {
                i++;
                part.append(joined.charAt(i));
            } else if (letter == '|') {
                parts.add(part.toString());
                part.setLength(0);
            } else {
                part.append(letter);
            }
        }
        parts.add(part.toString());
        return parts;
    }
}
