package vn.muoiphut.backend.quiz.exchange.moodle;

import java.math.BigDecimal;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import vn.muoiphut.backend.quiz.exchange.file.PlainText;
import vn.muoiphut.backend.quiz.exchange.file.Xml;
import vn.muoiphut.backend.quiz.exchange.item.Decimals;
import vn.muoiphut.backend.quiz.exchange.item.Item;
import vn.muoiphut.backend.quiz.exchange.item.Reason;

/** The texts of Moodle XML: most stand in an element {@code text} beside a format and the files that they show. */
final class MoodleText {

    private MoodleText() {}

    /** What stands in a child as it is; empty where there is none. */
    static String raw(Element parent, String child) {
        return Xml.child(parent, child)
                .map(Element::wholeText)
                .map(PlainText::plain)
                .orElse("");
    }

    static String read(Element holder, Item item) {
        var text = Xml.child(holder, "text").map(Element::wholeText).orElse("");
        var form = holder.attr("format");
        // Pictures that the text does not show come with it all the same.
        Xml.children(holder, "file").forEach(file -> item.lose(Reason.PICTURE_LOST, file.attr("name")));
        if (form.equals("plain_text") || (!form.equals("html") && !PlainText.looksLikeHtml(text))) {
            return PlainText.plain(text);
        }
        return PlainText.ofHtml(text, item);
    }

    static @Nullable String orNull(Element parent, String child, Item item) {
        return Xml.child(parent, child)
                .map(holder -> read(holder, item))
                .filter(text -> !text.isEmpty())
                .orElse(null);
    }

    static @Nullable BigDecimal number(Element parent, String child) {
        return Decimals.read(raw(parent, child));
    }
}
