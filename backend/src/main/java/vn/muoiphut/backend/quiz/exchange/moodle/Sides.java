package vn.muoiphut.backend.quiz.exchange.moodle;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.muoiphut.backend.quiz.exchange.item.Item;
import vn.muoiphut.backend.quiz.question.Choice;
import vn.muoiphut.backend.quiz.question.Question;
import vn.muoiphut.backend.shared.FoldedText;

/** The two sides of true and false, which Moodle calls in the words of whoever reads. */
final class Sides {

    private static final String TRUE = "Đúng";
    private static final String FALSE = "Sai";
    private static final Set<String> DENIALS = Set.of("sai", "khong", "khong dung", "false", "no", "wrong");

    private Sides() {}

    /** Whether the choice that comes first is the one that says that it is so. */
    static boolean trueIsFirst(Question.TrueFalse question) {
        return !DENIALS.contains(FoldedText.fold(question.choices().getFirst().text()));
    }

    static Choice ofTrue(Question.TrueFalse question) {
        return trueIsFirst(question)
                ? question.choices().getFirst()
                : question.choices().getLast();
    }

    static Choice ofFalse(Question.TrueFalse question) {
        return trueIsFirst(question)
                ? question.choices().getLast()
                : question.choices().getFirst();
    }

    /** The words of both sides, where they are not the usual ones in the usual order. */
    static Carried carried(Question.TrueFalse question) {
        var first = question.choices().getFirst().text();
        var second = question.choices().getLast().text();
        return isUsual(question)
                ? new Carried()
                : new Carried().with(Carried.FIRST, first).with(Carried.SECOND, second);
    }

    static boolean isUsual(Question.TrueFalse question) {
        return question.choices().getFirst().text().equals(TRUE)
                && question.choices().getLast().text().equals(FALSE);
    }

    static Question.TrueFalse question(
            Item item,
            String text,
            @Nullable String explanation,
            boolean right,
            @Nullable String whyTrue,
            @Nullable String whyFalse,
            Carried carried) {
        var first = carried.value(Carried.FIRST).orElse(TRUE);
        var second = carried.value(Carried.SECOND).orElse(FALSE);
        var reversed = DENIALS.contains(FoldedText.fold(first));
        var yes = new Choice(item.id(), reversed ? second : first, right, why(whyTrue, item), null);
        var no = new Choice(item.id(), reversed ? first : second, !right, why(whyFalse, item), null);
        return new Question.TrueFalse(
                item.id(), text, explanation, null, reversed ? List.of(no, yes) : List.of(yes, no));
    }

    private static @Nullable String why(@Nullable String feedback, Item item) {
        return item.explanation(feedback, Answers.LONGEST_WHY);
    }
}
