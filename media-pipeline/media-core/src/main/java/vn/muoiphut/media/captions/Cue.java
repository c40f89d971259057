package vn.muoiphut.media.captions;

import java.util.Locale;
import java.util.regex.Pattern;

/** One caption. Times are in milliseconds; the text is as it was written, its lines joined by line feeds. */
record Cue(int line, long from, long to, String text) {

    private static final Pattern OTHER_TAGS = Pattern.compile("</?(?![biu]>)[a-zA-Z][^<>]*>|<\\d[\\d:.]*>");
    private static final Pattern POSITIONS = Pattern.compile("\\{\\\\[^}]*}");
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cs}\\u202a-\\u202e\\u2066-\\u2069&&[^\n\t]]");
    private static final Pattern BARE_AMPERSAND =
            Pattern.compile("&(?!(?:amp|lt|gt|nbsp|lrm|rlm|#\\d+|#x[0-9a-fA-F]+);)");
    private static final Pattern KEPT_TAGS = Pattern.compile("</?[biu]>");
    private static final Pattern BARE_LESS = Pattern.compile("<(?!/?[biu]>)");

    /**
     * Bold, italics and underlines stay; fonts, voices, positions and anything else of markup goes, and so do letters that
     * nobody sees and that turn others round.
     */
    String plainText() {
        var text = UNSEEN.matcher(this.text).replaceAll("");
        text = POSITIONS.matcher(text).replaceAll("");
        text = OTHER_TAGS.matcher(text).replaceAll("");
        text = BARE_AMPERSAND.matcher(text).replaceAll("&amp;");
        text = BARE_LESS.matcher(text).replaceAll("&lt;");
        return text.replace("-->", "--&gt;").strip();
    }

    /** In one line and without markup, as it is read. */
    String bareText() {
        return KEPT_TAGS
                .matcher(plainText())
                .replaceAll("")
                .replace("&nbsp;", " ")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&")
                .replaceAll("\\s+", " ")
                .strip();
    }

    /** Whether nothing is to be read. */
    boolean isEmpty() {
        return KEPT_TAGS.matcher(plainText()).replaceAll("").isBlank();
    }

    String webVtt() {
        return time(from) + " --> " + time(to) + "\n" + plainText() + "\n";
    }

    private static String time(long millis) {
        return String.format(
                Locale.ROOT,
                "%02d:%02d:%02d.%03d",
                millis / 3_600_000,
                millis / 60_000 % 60,
                millis / 1000 % 60,
                millis % 1000);
    }
}
