package vn.muoiphut.backend.quiz.attempt;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What came of an attempt.
 *
 * @param result null while it is open
 */
public record AttemptSummary(AttemptId id, @Nullable Result result) {

    /** @param percent of the questions that were answered rightly */
    public record Result(Instant submittedAt, int percent, boolean passed) {}

    /** Empty while it is open. */
    public Optional<Result> graded() {
        return Optional.ofNullable(result);
    }

    public boolean isOpen() {
        return result == null;
    }
}
