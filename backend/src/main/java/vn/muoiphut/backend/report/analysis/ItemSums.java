package vn.muoiphut.backend.report.analysis;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.UUID;
import vn.muoiphut.backend.quiz.attempt.Answers;
import vn.muoiphut.backend.quiz.question.Credit;
import vn.muoiphut.backend.quiz.question.Question;
import vn.muoiphut.backend.quiz.question.Response;

/**
 * What the analysis of one question is made of. Sums can be added up in any order and piece by piece, so nobody need hold
 * all attempts at once.
 *
 * @param answers attempts in which it was asked
 * @param right of these answered it rightly
 * @param rest the sum of what each reached in its other questions, from 0 to 1
 * @param restSquared the sum of the squares of these
 * @param restOfRight the sum of these over those that answered rightly
 * @param compared attempts that had other questions at all
 * @param comparedRight of these answered it rightly
 * @param chosen how often each choice was chosen
 */
record ItemSums(
        long answers,
        long right,
        long compared,
        long comparedRight,
        double rest,
        double restSquared,
        double restOfRight,
        Map<UUID, Long> chosen) {

    static final ItemSums NONE = new ItemSums(0, 0, 0, 0, 0, 0, 0, Map.of());

    ItemSums {
        chosen = Map.copyOf(chosen);
    }

    /** With one more attempt, in which all these questions were asked. */
    ItemSums plus(Question question, Collection<Question> asked, Answers answered) {
        var isRight = isRight(question, answered);
        var others = asked.stream()
                .filter(other -> !other.id().equals(question.id()))
                .toList();
        var isCompared = !others.isEmpty();
        var reached = isCompared
                ? (double) others.stream()
                                .filter(other -> isRight(other, answered))
                                .count()
                        / others.size()
                : 0;
        var counted = new HashMap<>(chosen);
        if (answered.to(question.id()).orElse(null) instanceof Response.Chosen(Set<UUID> choices)) {
            choices.forEach(choice -> counted.merge(choice, 1L, Long::sum));
        }
        return new ItemSums(
                answers + 1,
                right + (isRight ? 1 : 0),
                compared + (isCompared ? 1 : 0),
                comparedRight + (isCompared && isRight ? 1 : 0),
                rest + reached,
                restSquared + reached * reached,
                restOfRight + (isRight ? reached : 0),
                counted);
    }

    /** Only what is wholly right counts, also where a part of it would bring a part of the credit. */
    private static boolean isRight(Question question, Answers answered) {
        return answered.to(question.id())
                .filter(response -> Credit.isFull(question, response))
                .isPresent();
    }

    /** The share that answered rightly, p; empty before anybody has. */
    OptionalDouble difficulty() {
        return answers == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) right / answers);
    }

    /**
     * How well the question tells those who know from those who do not: the point-biserial correlation of answering it
     * rightly with what was reached in the other questions, (M₁ − M) / s · √(p / (1 − p)) with the standard deviation of
     * all (Lord and Novick, Statistical Theories of Mental Test Scores, 1968, chapter 15). The question itself is left
     * out of the score, which else would always speak for it (Henrysson, Psychometrika 28, 1963).
     *
     * @return empty where it is not defined: all or none were right, or all reached the same
     */
    OptionalDouble discrimination() {
        if (comparedRight == 0 || comparedRight == compared) {
            return OptionalDouble.empty();
        }
        var mean = rest / compared;
        var variance = restSquared / compared - mean * mean;
        if (variance < 1e-12) {
            return OptionalDouble.empty();
        }
        var p = (double) comparedRight / compared;
        var meanOfRight = restOfRight / comparedRight;
        return OptionalDouble.of((meanOfRight - mean) / Math.sqrt(variance) * Math.sqrt(p / (1 - p)));
    }
}
