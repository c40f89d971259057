package vn.muoiphut.backend.quiz.attempt;

import java.util.List;
import vn.muoiphut.backend.quiz.Question;

/**
 * What an attempt was worth.
 *
 * @param percent of the questions that were answered rightly, rounded down
 */
record Grade(int percent, boolean passed) {

    /** A question counts when exactly what is right was chosen. A quiz without questions cannot be failed. */
    static Grade of(List<Question> questions, Answers answers, int passPercent) {
        var right = questions.stream()
                .filter(question -> question.isRight(answers.to(question.id())))
                .count();
        var percent = questions.isEmpty() ? 100 : (int) (100 * right / questions.size());
        return new Grade(percent, percent >= passPercent);
    }
}
