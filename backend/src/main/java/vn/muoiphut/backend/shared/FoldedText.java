package vn.muoiphut.backend.shared;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Text as it is searched: "Chuyển đổi số" is found by "chuyen doi so". */
public final class FoldedText {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NOT_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    private FoldedText() {}

    /** Lower case, without tone marks and accents, đ as d, words apart by one space. */
    public static String fold(String text) {
        var bare = withoutMarks(text.toLowerCase(Locale.ROOT));
        return NOT_WORD.matcher(bare).replaceAll(" ").strip();
    }

    /** Without tone marks and accents, đ as d; all else as it is. */
    public static String withoutMarks(String text) {
        var plain = text.replace('đ', 'd').replace('Đ', 'D');
        return MARKS.matcher(Normalizer.normalize(plain, Normalizer.Form.NFD)).replaceAll("");
    }

    /** The folded words of a text, each once. */
    public static List<String> words(String text) {
        return Arrays.stream(fold(text).split(" "))
                .filter(word -> !word.isEmpty())
                .distinct()
                .toList();
    }
}
