package vn.muoiphut.backend.report.count;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.muoiphut.backend.course.CourseId;
import vn.muoiphut.backend.organisation.MemberId;
import vn.muoiphut.backend.progress.assignment.Aim;
import vn.muoiphut.backend.progress.assignment.AssignmentId;
import vn.muoiphut.backend.progress.completion.CourseProgress;

class OwnCountTest {

    private static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");
    private static final CourseId COURSE = new CourseId(UUID.randomUUID());

    @Test
    void countsEverybodyAsAssignedWhereTheCourseWasAssigned() {
        assertThat(OwnCount.of(10, List.of(), Optional.of(aim(null)), NOON)).isEqualTo(new Counts(10, 0, 0, 0));
        assertThat(OwnCount.of(10, List.of(), Optional.empty(), NOON)).isEqualTo(Counts.NONE);
    }

    @Test
    void countsWhoHasCompletedAlsoAsStarted() {
        var progresses = List.of(progress(null), progress(NOON));
        assertThat(OwnCount.of(10, progresses, Optional.empty(), NOON)).isEqualTo(new Counts(0, 2, 1, 0));
    }

    @Test
    void countsWhoIsNotDoneAsOverdueFromTheDueDateOn() {
        var aim = Optional.of(aim(NOON));
        var progresses = List.of(progress(null), progress(NOON));
        assertThat(OwnCount.of(10, progresses, aim, NOON)).isEqualTo(new Counts(10, 2, 1, 0));
        assertThat(OwnCount.of(10, progresses, aim, NOON.plusMillis(1))).isEqualTo(new Counts(10, 2, 1, 9));
    }

    private static Aim aim(@Nullable Instant dueAt) {
        return new Aim(COURSE, new AssignmentId(UUID.randomUUID()), true, dueAt);
    }

    private static CourseProgress progress(@Nullable Instant completedAt) {
        return new CourseProgress(new MemberId(UUID.randomUUID()), COURSE, Set.of(), NOON, completedAt);
    }
}
