package vn.muoiphut.backend.quiz.question;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Locale;
import java.util.regex.Pattern;
import vn.muoiphut.backend.shared.FoldedText;

/**
 * When two texts count as the same. Spaces around and repeated ones never matter, nor in which Unicode form a letter is
 * written.
 */
public record TextRule(boolean caseMatters, boolean toneMarksMatter) {

    /** As texts are compared when nobody says otherwise: tone marks make another word in Vietnamese, capitals do not. */
    public static final TextRule USUAL = new TextRule(false, true);

    private static final Pattern SPACES = Pattern.compile("\\s+");

    /** Whether what was written is one of the accepted texts. */
    boolean accepts(Collection<String> accepted, String written) {
        var text = plain(written);
        return !text.isEmpty() && accepted.stream().map(this::plain).anyMatch(text::equals);
    }

    /** What is left of a text when all that does not matter is taken away. */
    String plain(String text) {
        var one = SPACES.matcher(Normalizer.normalize(text, Normalizer.Form.NFC))
                .replaceAll(" ")
                .strip();
        var cased = caseMatters ? one : one.toLowerCase(Locale.ROOT);
        return toneMarksMatter ? cased : FoldedText.withoutMarks(cased);
    }
}
