package vn.muoiphut.backend.quiz.exchange.moodle;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.muoiphut.backend.quiz.exchange.item.Decimals;
import vn.muoiphut.backend.quiz.exchange.item.Item;
import vn.muoiphut.backend.quiz.exchange.item.Reason;
import vn.muoiphut.backend.quiz.question.Question;

/** Numbers with a tolerance, as Moodle writes them. */
final class Numbers {

    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    /** An answer: a number, how far one may be off, and what it is worth. */
    record Near(BigDecimal value, BigDecimal tolerance) {}

    private Numbers() {}

    /** {@code 3:0.5}, {@code 2..4}, or {@code 3}; null when it is none of them. */
    static @Nullable Near near(String text) {
        var between = text.split("\\.\\.", -1);
        if (between.length == 2) {
            var from = Decimals.read(between[0]);
            var to = Decimals.read(between[1]);
            return from == null || to == null || to.compareTo(from) < 0
                    ? null
                    : new Near(from.add(to).divide(TWO), to.subtract(from).divide(TWO));
        }
        var parts = text.split(":", -1);
        var value = Decimals.read(parts[0]);
        var tolerance = parts.length > 1 && !parts[1].isBlank() ? Decimals.read(parts[1]) : BigDecimal.ZERO;
        return value == null || tolerance == null || parts.length > 2 ? null : new Near(value, tolerance);
    }

    /** The question whose first right answer is a number; further ones are lost. Empty answers leave it out. */
    static void take(Item item, String text, @Nullable String explanation, List<Answer> answers) {
        Near first = null;
        for (var answer : answers) {
            if (answer.feedback() != null) {
                item.lose(Reason.FEEDBACK_LOST, answer.feedback());
            }
            var near = answer.isRight() ? near(answer.text()) : null;
            if (near != null && first == null) {
                first = near;
            } else if (!answer.text().equals("*") || answer.isRight()) {
                item.lose(Reason.SECOND_NUMBER_LOST, answer.weight());
            }
        }
        if (first == null) {
            item.leaveOut(Reason.NO_NUMBER, null, text);
        } else {
            item.take(new Question.Numeric(item.id(), text, explanation, null, first.value(), first.tolerance()));
        }
    }
}
