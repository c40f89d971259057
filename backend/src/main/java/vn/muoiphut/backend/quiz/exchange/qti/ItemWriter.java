package vn.muoiphut.backend.quiz.exchange.qti;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.muoiphut.backend.quiz.exchange.file.XmlText;
import vn.muoiphut.backend.quiz.question.Choice;
import vn.muoiphut.backend.quiz.question.Question;
import vn.muoiphut.backend.quiz.question.TextRule;

/** Writes one item, as {@link ItemReader} reads it. */
final class ItemWriter {

    private static final int TITLE = 60;
    private static final String RESPONSE = "RESPONSE";

    private final XmlText xml;
    private final Answering answering;
    private final Question question;

    private ItemWriter(Question question, Version version) {
        this.question = question;
        this.xml = version == Version.V2_1
                ? new XmlText(UnaryOperator.identity(), UnaryOperator.identity())
                : new XmlText(Names::elementIn3, Names::kebab);
        this.answering = new Answering(xml, version);
    }

    static byte[] write(Question question, String identifier, Version version) {
        var writer = new ItemWriter(question, version);
        var title = question.text().replace('\n', ' ');
        var end = title.offsetByCodePoints(0, Math.min(TITLE, title.codePointCount(0, title.length())));
        writer.xml.open(
                "assessmentItem",
                "xmlns",
                version.itemNamespace,
                "identifier",
                identifier,
                "title",
                title.substring(0, end),
                "adaptive",
                "false",
                "timeDependent",
                "false");
        writer.answering.declare(question);
        writer.body();
        writer.answering.process(question);
        writer.explanation(question.explanation());
        return writer.xml.close().bytes();
    }

    private void body() {
        switch (question) {
            case Question.OfChoices choices -> choices(choices);
            case Question.ShortText words -> written(marks(words.rule(), ""), words.text());
            case Question.Numeric number -> written("", number.text());
            case Question.Ordering ordering -> ordering(ordering);
            case Question.Matching matching -> matching(matching);
            case Question.Gaps gaps -> gaps(gaps);
        }
    }

    private void choices(Question.OfChoices choices) {
        var several = choices instanceof Question.MultipleChoice;
        xml.open("itemBody");
        xml.open(
                "choiceInteraction",
                "class",
                choices instanceof Question.TrueFalse ? Marks.TRUE_FALSE : "muoiphut",
                "responseIdentifier",
                RESPONSE,
                "shuffle",
                "true",
                "maxChoices",
                several ? "0" : "1");
        prompt();
        for (int index = 0; index < choices.choices().size(); index++) {
            choice(choices.choices().get(index), index);
        }
        xml.close().close();
    }

    private void choice(Choice choice, int index) {
        xml.open("simpleChoice", "identifier", Answering.choice(index)).lines(choice.words());
        if (choice.explanation() != null) {
            xml.open(
                    "feedbackInline",
                    "outcomeIdentifier",
                    "FEEDBACK",
                    "showHide",
                    "show",
                    "identifier",
                    Answering.choice(index));
            xml.lines(choice.explanation()).close();
        }
        xml.close();
    }

    private void written(String marks, String text) {
        xml.open("itemBody", "class", ("muoiphut " + marks).strip());
        xml.open("p").lines(text).close();
        xml.open("p");
        entry(RESPONSE);
        xml.close().close();
    }

    private void gaps(Question.Gaps gaps) {
        xml.open("itemBody", "class", marks(gaps.rule(), Marks.GAPS + " " + Marks.runs(gaps.text())));
        xml.open("p");
        var pieces = gaps.text().split("_{3,}", -1);
        for (int index = 0; index < pieces.length; index++) {
            if (index > 0) {
                entry(RESPONSE + index);
            }
            xml.lines(pieces[index]);
        }
        xml.close().close();
    }

    private void entry(String response) {
        xml.open("textEntryInteraction", "responseIdentifier", response, "expectedLength", "40")
                .close();
    }

    private void ordering(Question.Ordering ordering) {
        xml.open("itemBody").open("orderInteraction", "responseIdentifier", RESPONSE, "shuffle", "true");
        prompt();
        for (int index = 0; index < ordering.items().size(); index++) {
            xml.open("simpleChoice", "identifier", Answering.choice(index));
            xml.lines(ordering.items().get(index).text()).close();
        }
        xml.close().close();
    }

    private void matching(Question.Matching matching) {
        var pairs = matching.pairs();
        xml.open("itemBody");
        xml.open(
                "matchInteraction",
                "responseIdentifier",
                RESPONSE,
                "shuffle",
                "true",
                "maxAssociations",
                String.valueOf(pairs.size()));
        prompt();
        side("L", pairs.stream().map(Question.Pair::left).toList());
        side(
                "R",
                IntStream.range(0, pairs.size() + matching.spares().size())
                        .mapToObj(index -> index < pairs.size()
                                ? pairs.get(index).right()
                                : matching.spares().get(index - pairs.size()))
                        .toList());
        xml.close().close();
    }

    private void side(String letter, List<Question.Item> items) {
        xml.open("simpleMatchSet");
        for (int index = 0; index < items.size(); index++) {
            xml.open("simpleAssociableChoice", "identifier", letter + (index + 1), "matchMax", "1");
            xml.lines(items.get(index).text()).close();
        }
        xml.close();
    }

    private void prompt() {
        xml.open("prompt").lines(question.text()).close();
    }

    /** Hidden only for an outcome that never is, so that everybody sees it. */
    private void explanation(@Nullable String text) {
        if (text != null) {
            xml.open("modalFeedback", "outcomeIdentifier", "EXPLANATION", "showHide", "hide", "identifier", "never");
            xml.open("p").lines(text).close().close();
        }
    }

    private static String marks(TextRule rule, String others) {
        return (others + (rule.toneMarksMatter() ? "" : " " + Marks.TONES_FREE)).strip();
    }
}
