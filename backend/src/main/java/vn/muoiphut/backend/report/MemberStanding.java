package vn.muoiphut.backend.report;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.muoiphut.backend.course.PublishedCourse;
import vn.muoiphut.backend.organisation.Member;
import vn.muoiphut.backend.organisation.Unit;
import vn.muoiphut.backend.progress.assignment.Aim;
import vn.muoiphut.backend.progress.completion.CourseProgress;

/**
 * How far one member is in one course.
 *
 * @param progress null when they have not started it
 */
public record MemberStanding(
        Member member,
        Unit unit,
        PublishedCourse course,
        @Nullable CourseProgress progress,
        State state) {

    /** In one word. */
    public enum State {
        NOT_STARTED,
        STARTED,
        COMPLETED,
        OVERDUE
    }

    /** @param aim null when the course was not assigned to them */
    static MemberStanding of(
            Member member,
            Unit unit,
            PublishedCourse course,
            @Nullable CourseProgress progress,
            @Nullable Aim aim,
            Instant now) {
        return new MemberStanding(member, unit, course, progress, state(progress, aim, now));
    }

    static State state(@Nullable CourseProgress progress, @Nullable Aim aim, Instant now) {
        if (progress != null && progress.isCompleted()) {
            return State.COMPLETED;
        }
        if (aim != null && aim.isPast(now)) {
            return State.OVERDUE;
        }
        return progress == null ? State.NOT_STARTED : State.STARTED;
    }

    public int lessonCount() {
        return course.lessons().size();
    }

    public int lessonsCompleted() {
        return progress == null
                ? 0
                : (int) course.lessons().stream()
                        .filter(lesson -> progress.completed().contains(lesson.id()))
                        .count();
    }

    public @Nullable Instant completedAt() {
        return progress == null ? null : progress.completedAt();
    }
}
