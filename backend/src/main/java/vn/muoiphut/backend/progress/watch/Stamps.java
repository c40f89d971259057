package vn.muoiphut.backend.progress.watch;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * When what a lesson asks for was done. A stamp is set once and never taken back.
 *
 * @param watchedAt when enough had been watched
 * @param passedAt when the quiz was passed
 * @param completedAt when all was done
 */
public record Stamps(
        @Nullable Instant watchedAt,
        @Nullable Instant passedAt,
        @Nullable Instant completedAt) {

    static final Stamps NONE = new Stamps(null, null, null);

    Stamps watched(Instant at) {
        return watchedAt == null ? new Stamps(at, passedAt, completedAt) : this;
    }

    Stamps passed(Instant at) {
        return passedAt == null ? new Stamps(watchedAt, at, completedAt) : this;
    }

    Stamps completed(Instant at) {
        return completedAt == null ? new Stamps(watchedAt, passedAt, at) : this;
    }

    /** Completed now when all that the lesson asks for has been done. */
    Stamps completedIfDone(boolean hasVideo, boolean hasQuiz, Instant now) {
        var done = (!hasVideo || watchedAt != null) && (!hasQuiz || passedAt != null);
        return done ? completed(now) : this;
    }
}
