package vn.muoiphut.backend.progress.completion;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.muoiphut.backend.course.CourseId;
import vn.muoiphut.backend.course.LessonId;
import vn.muoiphut.backend.organisation.MemberId;

/**
 * How far a member has come in a course.
 *
 * @param completed the lessons that were completed, also such as the course no longer has
 * @param startedAt when something was first watched or answered
 * @param completedAt when all that the course then asked for was completed; never taken back
 * @param completedVersionAt when the version of the course was published that they completed; null where it was not kept
 */
public record CourseProgress(
        MemberId member,
        CourseId course,
        Set<LessonId> completed,
        Instant startedAt,
        @Nullable Instant completedAt,
        @Nullable Instant completedVersionAt) {

    public CourseProgress {
        completed = Set.copyOf(completed);
    }

    public boolean isCompleted() {
        return completedAt != null;
    }
}
