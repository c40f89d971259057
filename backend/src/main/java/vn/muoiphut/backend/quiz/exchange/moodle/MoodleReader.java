package vn.muoiphut.backend.quiz.exchange.moodle;

import org.jsoup.nodes.Element;
import vn.muoiphut.backend.quiz.exchange.file.Xml;
import vn.muoiphut.backend.quiz.exchange.item.Place;
import vn.muoiphut.backend.quiz.exchange.item.Reason;
import vn.muoiphut.backend.quiz.exchange.item.Taking;

/**
 * Reads questions in Moodle's XML format.
 *
 * @see <a href="https://docs.moodle.org/en/Moodle_XML_format">Moodle XML format</a>
 */
public final class MoodleReader {

    private MoodleReader() {}

    /** @param quiz the root of the file */
    public static void read(Element quiz, Taking taking) {
        Xml.children(quiz, "question").forEach(question -> question(question, taking));
    }

    private static void question(Element question, Taking taking) {
        var kind = question.attr("type");
        if (kind.equals("category")) {
            var item = taking.item(Place.line(Xml.line(question)));
            var path = Xml.child(question, "category")
                    .map(category -> MoodleText.raw(category, "text"))
                    .orElse("");
            item.lose(Reason.CATEGORY_LOST, path);
            item.passOver();
            return;
        }
        var name = Xml.child(question, "name")
                .map(each -> MoodleText.raw(each, "text"))
                .orElse("");
        var item = taking.item(new Place(Xml.line(question), name));
        new MoodleQuestion(item, question, name).take(kind);
    }
}
