package vn.muoiphut.backend.progress.watch;

import vn.muoiphut.backend.course.CourseId;
import vn.muoiphut.backend.course.LessonId;
import vn.muoiphut.backend.organisation.MemberId;

/**
 * What one member has done in one lesson, and the evidence for it.
 *
 * @param revision counts the changes; 0 before the first
 */
public record LessonProgress(
        MemberId member,
        LessonId lesson,
        CourseId course,
        long revision,
        Watch watch,
        Position position,
        Stamps stamps) {

    public static LessonProgress none(MemberId member, LessonId lesson, CourseId course) {
        return new LessonProgress(member, lesson, course, 0, Watch.NONE, Position.START, Stamps.NONE);
    }

    /** Something was watched, or the quiz passed. */
    public boolean isStarted() {
        return watch.seconds().count() > 0 || stamps.passedAt() != null;
    }

    public boolean isCompleted() {
        return stamps.completedAt() != null;
    }

    LessonProgress nextRevision() {
        return new LessonProgress(member, lesson, course, revision + 1, watch, position, stamps);
    }

    LessonProgress with(Watch newWatch) {
        return new LessonProgress(member, lesson, course, revision, newWatch, position, stamps);
    }

    LessonProgress with(Position newPosition) {
        return new LessonProgress(member, lesson, course, revision, watch, newPosition, stamps);
    }

    LessonProgress with(Stamps newStamps) {
        return new LessonProgress(member, lesson, course, revision, watch, position, newStamps);
    }
}
