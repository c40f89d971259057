package vn.muoiphut.backend.quiz.exchange.moodle;

import java.math.BigDecimal;
import java.util.List;
import org.jsoup.nodes.Element;
import vn.muoiphut.backend.quiz.exchange.file.Xml;
import vn.muoiphut.backend.quiz.exchange.item.Item;
import vn.muoiphut.backend.quiz.exchange.item.Reason;

/** What a question of Moodle has beside its asking, most of which has no place here. */
final class MoodleExtras {

    private static final List<String> FEEDBACK =
            List.of("correctfeedback", "partiallycorrectfeedback", "incorrectfeedback");

    private MoodleExtras() {}

    /** Notes what is lost, and gives what is not. */
    static Carried read(Element question, Item item) {
        for (var which : FEEDBACK) {
            var feedback = MoodleText.orNull(question, which, item);
            if (feedback != null) {
                item.lose(Reason.FEEDBACK_LOST, feedback);
            }
        }
        var number = MoodleText.raw(question, "idnumber");
        if (!number.isEmpty()) {
            item.lose(Reason.NUMBER_LOST, number);
        }
        loseUnlike(question, "defaultgrade", BigDecimal.ONE, Reason.POINTS_LOST, item);
        loseUnlike(question, "penalty", BigDecimal.ZERO, Reason.PENALTY_LOST, item);
        Xml.children(question, "hint").forEach(hint -> item.lose(Reason.HINT_LOST, MoodleText.read(hint, item)));
        var tags = Xml.children(question, "tags")
                .flatMap(all -> Xml.children(all, "tag"))
                .map(tag -> MoodleText.raw(tag, "text"))
                .toList();
        return Carried.of(tags, item);
    }

    /** A name that just repeats how the question begins is no loss. */
    static void loseTitle(String name, String text, Item item) {
        var start = name.replaceAll("(\\.\\.\\.|…)$", "").strip();
        if (!text.replace('\n', ' ').startsWith(start)) {
            item.lose(Reason.TITLE_LOST, name);
        }
    }

    private static void loseUnlike(Element question, String child, BigDecimal usual, Reason reason, Item item) {
        var said = MoodleText.number(question, child);
        if (said != null && said.compareTo(usual) != 0) {
            item.lose(reason, said.stripTrailingZeros().toPlainString());
        }
    }
}
