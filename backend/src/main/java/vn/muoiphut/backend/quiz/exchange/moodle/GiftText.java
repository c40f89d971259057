package vn.muoiphut.backend.quiz.exchange.moodle;

import java.util.Locale;
import java.util.regex.Pattern;
import vn.muoiphut.backend.quiz.exchange.file.PlainText;
import vn.muoiphut.backend.quiz.exchange.item.Item;
import vn.muoiphut.backend.quiz.exchange.item.Reason;

/** A text of GIFT, which may say in which form it is written: {@code [html]}. */
final class GiftText {

    private static final Pattern FORM = Pattern.compile("\\s*\\[(html|plain|markdown|moodle)](.*)", Pattern.DOTALL);
    private static final Pattern MARKDOWN = Pattern.compile("(\\*\\*|__|`|^#{1,6} |!?\\[[^]]*]\\()", Pattern.MULTILINE);

    /** How a text is written; without a word it is Moodle's own, in which HTML may stand. */
    enum Form {
        HTML,
        PLAIN,
        MARKDOWN,
        MOODLE
    }

    private GiftText() {}

    static Form formOf(String hidden) {
        var found = FORM.matcher(hidden);
        return found.matches() ? Form.valueOf(found.group(1).toUpperCase(Locale.ROOT)) : Form.MOODLE;
    }

    /** The bare words, whatever their form. */
    static String bare(String hidden) {
        var found = FORM.matcher(hidden);
        return GiftLetters.shown(found.matches() ? found.group(2) : hidden).strip();
    }

    /** @param usual the form of the question, for a part of it that says none */
    static String read(String hidden, Form usual, Item item) {
        var form = FORM.matcher(hidden).matches() ? formOf(hidden) : usual;
        var text = bare(hidden);
        return switch (form) {
            case PLAIN -> PlainText.plain(text);
            case HTML -> PlainText.ofHtml(text, item);
            case MOODLE -> PlainText.looksLikeHtml(text) ? PlainText.ofHtml(text, item) : PlainText.plain(text);
            case MARKDOWN -> {
                if (MARKDOWN.matcher(text).find()) {
                    item.lose(Reason.FORMATTING_LOST, "markdown");
                }
                yield PlainText.plain(text);
            }
        };
    }
}
