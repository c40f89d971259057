package vn.muoiphut.backend.progress.learning;

import java.net.URI;
import java.time.Instant;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import vn.muoiphut.backend.progress.assignment.Aim;
import vn.muoiphut.backend.progress.completion.CourseProgress;

/**
 * A course in a list, with how far the reader has come.
 *
 * @param progress null when they have not started it
 * @param cover where its picture is; null where it has none or the list shows none
 * @param aim null when it was not assigned to them
 */
record CourseStanding(
        CourseSummary course,
        @Nullable CourseProgress progress,
        @Nullable Aim aim,
        @Nullable URI cover) {

    CourseStanding(CourseSummary course, @Nullable CourseProgress progress, @Nullable Aim aim) {
        this(course, progress, aim, null);
    }

    /** What is still to be done first, the most urgent first. */
    static final Comparator<CourseStanding> MOST_URGENT_FIRST = Comparator.comparing(CourseStanding::completed)
            .thenComparing(CourseStanding::dueAt, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(standing -> standing.course().title());

    int lessonsCompleted() {
        return progress == null
                ? 0
                : (int) progress.completed().stream()
                        .filter(course.lessons()::contains)
                        .count();
    }

    boolean completed() {
        return progress != null && progress.isCompleted();
    }

    @Nullable
    Instant dueAt() {
        return aim == null ? null : aim.dueAt();
    }

    /** Null where it was not assigned. */
    @Nullable
    Boolean mandatory() {
        return aim == null ? null : aim.mandatory();
    }
}
