package vn.muoiphut.backend.progress.watch;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * When what a lesson asks for was done. A stamp is set once and never taken back, but that of watching, as long as the
 * lesson is not completed and its video shows something else now.
 *
 * @param watchedAt when enough had been watched
 * @param watchedEdition of which edition of the video; null before
 * @param passedAt when the quiz was passed
 * @param completedAt when all was done
 */
public record Stamps(
        @Nullable Instant watchedAt,
        @Nullable Integer watchedEdition,
        @Nullable Instant passedAt,
        @Nullable Instant completedAt) {

    static final Stamps NONE = new Stamps(null, null, null, null);

    Stamps watched(Instant at, int edition) {
        return watchedAt == null ? new Stamps(at, edition, passedAt, completedAt) : this;
    }

    Stamps passed(Instant at) {
        return passedAt == null ? new Stamps(watchedAt, watchedEdition, at, completedAt) : this;
    }

    Stamps completed(Instant at) {
        return completedAt == null ? new Stamps(watchedAt, watchedEdition, passedAt, at) : this;
    }

    /** What was completed stays so, and what was watched for it. */
    Stamps forNewContent() {
        return completedAt == null ? new Stamps(null, null, passedAt, null) : this;
    }

    /** Completed now when all that the lesson asks for has been done. */
    Stamps completedIfDone(boolean hasVideo, boolean hasQuiz, Instant now) {
        var done = (!hasVideo || watchedAt != null) && (!hasQuiz || passedAt != null);
        return done ? completed(now) : this;
    }
}
