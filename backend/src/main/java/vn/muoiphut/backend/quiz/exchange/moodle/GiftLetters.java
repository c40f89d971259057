package vn.muoiphut.backend.quiz.exchange.moodle;

/**
 * The letters that mean something in GIFT, hidden behind letters that no text has while its signs are looked for.
 *
 * @see <a href="https://docs.moodle.org/en/GIFT_format">GIFT format, special characters</a>
 */
final class GiftLetters {

    private static final String SPECIAL = "\\~=#{}:\n";

    /** The first of Unicode's noncharacters, of which one stands for each special letter. */
    private static final char HIDDEN = '\uFDD0';

    private GiftLetters() {}

    static String escaped(String text) {
        var written = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            var letter = text.charAt(i);
            if (letter == '\n') {
                written.append("\\n");
            } else if (SPECIAL.indexOf(letter) >= 0) {
                written.append('\\').append(letter);
            } else {
                written.append(letter);
            }
        }
        return written.toString();
    }

    /** With all that is escaped hidden. */
    static String hidden(String source) {
        var read = new StringBuilder();
        for (int i = 0; i < source.length(); i++) {
            var letter = source.charAt(i);
            var next = i + 1 < source.length() ? source.charAt(i + 1) : 'x';
            var place = SPECIAL.indexOf(next == 'n' ? '\n' : next);
            if (letter == '\\' && place >= 0) {
                read.append((char) (HIDDEN + place));
                i++;
            } else {
                read.append(isHidden(letter) ? '\uFFFD' : letter);
            }
        }
        return read.toString();
    }

    static String shown(String text) {
        var read = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            var letter = text.charAt(i);
            read.append(isHidden(letter) ? SPECIAL.charAt(letter - HIDDEN) : letter);
        }
        return read.toString();
    }

    private static boolean isHidden(char letter) {
        return letter >= HIDDEN && letter < HIDDEN + SPECIAL.length();
    }
}
