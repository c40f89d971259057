package vn.muoiphut.backend.quiz;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How a quiz is given.
 *
 * @param drawn how many of the questions each attempt asks, drawn by lot; null for all of them
 * @param shuffled whether the questions and their choices come in another order each time
 * @param timeLimit from the start of an attempt, by the server's clock; null for none
 * @param mostAttempts null for any number
 * @param partialCredit whether a part of an answer gets a part of the credit
 */
public record QuizSettings(
        @Nullable Integer drawn,
        boolean shuffled,
        @Nullable Duration timeLimit,
        @Nullable Integer mostAttempts,
        boolean partialCredit,
        Review review) {

    /** What a learner sees of the single questions after grading. */
    public enum Review {
        /** What was right and why, at once. */
        EVERYTHING,
        /** Which questions were right; why, when the quiz is passed or no attempt is left. */
        WHEN_PASSED,
        /** The score alone. */
        SCORE
    }

    /** How many attempts may be begun after so many; null where there is no limit. */
    public @Nullable Integer attemptsLeft(int begun) {
        return mostAttempts == null ? null : Math.max(0, mostAttempts - begun);
    }

    /** As quizzes are given when nobody says otherwise. */
    public static final QuizSettings USUAL = new QuizSettings(null, false, null, null, false, Review.EVERYTHING);
}
