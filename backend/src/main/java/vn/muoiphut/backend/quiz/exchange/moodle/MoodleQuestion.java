package vn.muoiphut.backend.quiz.exchange.moodle;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import vn.muoiphut.backend.quiz.exchange.file.PlainText;
import vn.muoiphut.backend.quiz.exchange.file.Xml;
import vn.muoiphut.backend.quiz.exchange.item.Decimals;
import vn.muoiphut.backend.quiz.exchange.item.Item;
import vn.muoiphut.backend.quiz.exchange.item.Reason;
import vn.muoiphut.backend.quiz.question.Question;

/** One question of Moodle XML. */
final class MoodleQuestion {

    private final Item item;
    private final Element question;
    private final String text;
    private final @Nullable String explanation;
    private final Carried carried;

    MoodleQuestion(Item item, Element question, String name) {
        this.item = item;
        this.question = question;
        this.text = Xml.child(question, "questiontext")
                .map(holder -> MoodleText.read(holder, item))
                .orElse("");
        this.explanation =
                item.explanation(MoodleText.orNull(question, "generalfeedback", item), Answers.LONGEST_EXPLANATION);
        this.carried = MoodleExtras.read(question, item);
        MoodleExtras.loseTitle(name, Cloze.shown(text, carried), item);
    }

    void take(String kind) {
        switch (kind) {
            case "multichoice" -> choices();
            case "truefalse" -> trueFalse();
            case "shortanswer" -> words();
            case "numerical" -> number();
            case "ordering" -> ordering();
            case "matching" -> matching();
            case "cloze", "multianswer" -> Cloze.take(item, text, explanation, carried);
            case "gapselect", "ddwtos" -> ChosenGaps.take(item, question, text, explanation);
            case "essay" -> item.leaveOut(Reason.NEEDS_A_READER, kind, text);
            default -> item.leaveOut(Reason.UNKNOWN_KIND, kind, text);
        }
    }

    private void choices() {
        var single = !MoodleText.raw(question, "single").matches("false|0");
        var answers = answers(answer -> MoodleText.read(answer, item));
        item.take(
                single
                        ? new Question.SingleChoice(item.id(), text, explanation, null, Answers.one(answers, item))
                        : new Question.MultipleChoice(
                                item.id(), text, explanation, null, Answers.several(answers, item)));
    }

    private void trueFalse() {
        var answers = answers(answer -> MoodleText.raw(answer, "text"));
        var right = answers.stream().filter(Answer::isRight).map(Answer::text).toList();
        if (right.size() != 1) {
            item.leaveOut(Reason.NOT_ONE_RIGHT, null, text);
            return;
        }
        item.take(Sides.question(
                item,
                text,
                explanation,
                right.getFirst().equals("true"),
                feedback(answers, "true"),
                feedback(answers, "false"),
                carried));
    }

    private static @Nullable String feedback(List<Answer> answers, String side) {
        return answers.stream()
                .filter(answer -> answer.text().equals(side))
                .map(Answer::feedback)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private void words() {
        var accepted = Answers.accepted(answers(answer -> MoodleText.raw(answer, "text")), item);
        var rule = carried.rule(MoodleText.raw(question, "usecase").equals("1"));
        item.take(new Question.ShortText(item.id(), text, explanation, null, accepted, rule));
    }

    private void number() {
        Xml.children(question, "units")
                .flatMap(units -> Xml.children(units, "unit"))
                .forEach(unit -> item.lose(Reason.UNIT_LOST, MoodleText.raw(unit, "unit_name")));
        Numbers.take(item, text, explanation, answers(answer -> {
            var tolerance = MoodleText.raw(answer, "tolerance");
            return MoodleText.raw(answer, "text") + (tolerance.isEmpty() ? "" : ":" + tolerance);
        }));
    }

    private void ordering() {
        var grading = MoodleText.raw(question, "gradingtype");
        if (!grading.isEmpty() && !grading.equals("ABSOLUTE_POSITION") && !grading.equals("ALL_OR_NOTHING")) {
            item.lose(Reason.WEIGHT_LOST, grading);
        }
        var items = Xml.children(question, "answer")
                .map(answer -> new Question.Item(item.id(), MoodleText.read(answer, item)))
                .toList();
        item.take(new Question.Ordering(item.id(), text, explanation, null, items));
    }

    private void matching() {
        var pairs = new ArrayList<Question.Pair>();
        var spares = new ArrayList<Question.Item>();
        Xml.children(question, "subquestion").forEach(each -> {
            var left = MoodleText.read(each, item);
            var right = new Question.Item(
                    item.id(),
                    Xml.child(each, "answer")
                            .map(answer -> MoodleText.raw(answer, "text"))
                            .orElse(""));
            if (left.isEmpty()) {
                spares.add(right);
            } else {
                pairs.add(new Question.Pair(new Question.Item(item.id(), left), right));
            }
        });
        item.take(new Question.Matching(item.id(), text, explanation, null, pairs, spares));
    }

    private List<Answer> answers(Function<Element, String> words) {
        return Xml.children(question, "answer")
                .map(answer -> new Answer(
                        PlainText.plain(words.apply(answer)),
                        Objects.requireNonNullElse(Decimals.read(answer.attr("fraction")), BigDecimal.ZERO),
                        MoodleText.orNull(answer, "feedback", item)))
                .toList();
    }
}
