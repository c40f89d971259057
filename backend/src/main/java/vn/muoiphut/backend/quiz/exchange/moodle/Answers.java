package vn.muoiphut.backend.quiz.exchange.moodle;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.muoiphut.backend.quiz.exchange.item.Item;
import vn.muoiphut.backend.quiz.exchange.item.Reason;
import vn.muoiphut.backend.quiz.question.Choice;
import vn.muoiphut.backend.quiz.question.Question;

/** Between Moodle's weighted answers and ours, which are right or wrong. */
final class Answers {

    static final int LONGEST_WHY = 600;
    static final int LONGEST_EXPLANATION = 1000;

    private static final BigDecimal CLOSE = new BigDecimal("0.01");

    private Answers() {}

    /** Of several choices each right one adds a share, and each wrong one takes the same away. */
    static List<Choice> several(List<Answer> answers, Item item) {
        var right = (int)
                answers.stream().filter(each -> each.percent().signum() > 0).count();
        var share = share(Math.max(1, right));
        for (var answer : answers) {
            var usual = answer.percent().signum() > 0 ? share : share.negate();
            if (answer.percent().subtract(usual).abs().compareTo(CLOSE) > 0) {
                item.lose(Reason.WEIGHT_LOST, answer.weight());
            }
        }
        return answers.stream()
                .map(answer -> choice(answer, answer.percent().signum() > 0, item))
                .toList();
    }

    static List<Choice> one(List<Answer> answers, Item item) {
        return answers.stream()
                .map(answer -> {
                    loseWeight(answer, item);
                    return choice(answer, answer.isRight(), item);
                })
                .toList();
    }

    /** The texts that are right; half right ones and those for many texts are lost. */
    static List<String> accepted(List<Answer> answers, Item item) {
        for (var answer : answers) {
            if (answer.feedback() != null) {
                item.lose(Reason.FEEDBACK_LOST, answer.feedback());
            }
            if (!answer.text().equals("*")) {
                loseWeight(answer, item);
            }
        }
        return answers.stream()
                .filter(Answer::isRight)
                .map(Answer::text)
                .filter(text -> !hasWildcard(text, item))
                .map(text -> text.replace("\\*", "*"))
                .distinct()
                .toList();
    }

    /** What each right one of several is worth. */
    static BigDecimal share(Question.MultipleChoice question) {
        return share(Math.max(
                1, (int) question.choices().stream().filter(Choice::correct).count()));
    }

    private static BigDecimal share(int right) {
        return Answer.ALL.divide(BigDecimal.valueOf(right), new MathContext(7, RoundingMode.HALF_UP));
    }

    /** A text that accepts nothing but itself. */
    static String literal(String accepted) {
        return accepted.replace("*", "\\*");
    }

    /** An answer that is worth nothing, or less, is just wrong. */
    private static void loseWeight(Answer answer, Item item) {
        if (!answer.isRight() && answer.percent().signum() != 0) {
            item.lose(Reason.WEIGHT_LOST, answer.weight());
        }
    }

    private static Choice choice(Answer answer, boolean right, Item item) {
        return new Choice(item.id(), answer.text(), right, why(answer.feedback(), item), null);
    }

    private static @Nullable String why(@Nullable String feedback, Item item) {
        return item.explanation(feedback, LONGEST_WHY);
    }

    private static boolean hasWildcard(String text, Item item) {
        var found = text.replace("\\*", "").contains("*");
        if (found) {
            item.lose(Reason.WILDCARD_LOST, text);
        }
        return found;
    }
}
