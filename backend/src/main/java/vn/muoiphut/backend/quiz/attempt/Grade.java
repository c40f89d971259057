package vn.muoiphut.backend.quiz.attempt;

import java.util.List;
import vn.muoiphut.backend.quiz.question.Credit;
import vn.muoiphut.backend.quiz.question.Question;

/**
 * What an attempt was worth.
 *
 * @param percent of the credit of all questions together, each of which counts the same, rounded down
 */
record Grade(int percent, boolean passed) {

    /** Rounding errors of a sum of thirds must not cost a point. */
    private static final double TINY = 1e-9;

    /** A quiz without questions cannot be failed. */
    static Grade of(List<Question> questions, Answers answers, boolean partialCredit, int passPercent) {
        var credit = questions.stream()
                .mapToDouble(question -> creditOf(question, answers, partialCredit))
                .sum();
        var percent = questions.isEmpty() ? 100 : (int) (100 * credit / questions.size() + TINY);
        return new Grade(percent, percent >= passPercent);
    }

    /** From 0 to 1; without partial credit one of the two. */
    static double creditOf(Question question, Answers answers, boolean partialCredit) {
        double credit = answers.to(question.id())
                .map(response -> Credit.of(question, response))
                .orElse(0.0);
        return partialCredit || credit >= 1 ? credit : 0;
    }
}
