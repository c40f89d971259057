package vn.muoiphut.backend.quiz.exchange.moodle;

import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import vn.muoiphut.backend.quiz.exchange.file.Xml;
import vn.muoiphut.backend.quiz.exchange.item.GapText;
import vn.muoiphut.backend.quiz.exchange.item.Item;
import vn.muoiphut.backend.quiz.exchange.item.Reason;
import vn.muoiphut.backend.quiz.question.Question;
import vn.muoiphut.backend.quiz.question.TextRule;

/** Gaps into which words are chosen or dragged: {@code [[2]]} stands for the second word. Here they are written. */
final class ChosenGaps {

    private static final Pattern GAP = Pattern.compile("\\[\\[(\\d{1,3})]]");

    private ChosenGaps() {}

    static void take(Item item, Element question, String text, @Nullable String explanation) {
        var words = question.children().stream()
                .filter(child -> List.of("selectoption", "dragbox").contains(Xml.name(child)))
                .map(child -> MoodleText.raw(child, "text"))
                .toList();
        item.lose(Reason.CHOICES_LOST, String.join(" / ", words));
        var gaps = GAP.matcher(text)
                .results()
                .map(found -> Integer.parseInt(found.group(1)))
                .map(number ->
                        number >= 1 && number <= words.size() ? List.of(words.get(number - 1)) : List.<String>of())
                .map(accepted -> new Question.Gap(item.id(), accepted))
                .toList();
        var shown = GAP.matcher(text).replaceAll("_".repeat(GapText.SHORTEST));
        item.take(new Question.Gaps(item.id(), shown, explanation, null, gaps, TextRule.USUAL));
    }
}
