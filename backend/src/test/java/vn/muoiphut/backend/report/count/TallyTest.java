package vn.muoiphut.backend.report.count;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.muoiphut.backend.course.CourseId;
import vn.muoiphut.backend.organisation.MemberId;
import vn.muoiphut.backend.progress.assignment.Aim;
import vn.muoiphut.backend.progress.assignment.AssignmentId;
import vn.muoiphut.backend.progress.completion.Started;

class TallyTest {

    private static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");
    private static final Tally TEN = new Tally(10, 0, 0);
    private static final CourseId COURSE = new CourseId(UUID.randomUUID());

    @Test
    void countsEverybodyAsAssignedWhereTheCourseWasAssigned() {
        assertThat(TEN.against(Optional.of(aim(null)), NOON)).isEqualTo(new Counts(10, 0, 0, 0));
        assertThat(TEN.against(Optional.empty(), NOON)).isEqualTo(Counts.NONE);
    }

    @Test
    void countsWhoHasCompletedAlsoAsStarted() {
        assertThat(twoHaveStarted().against(Optional.empty(), NOON)).isEqualTo(new Counts(0, 2, 1, 0));
    }

    @Test
    void countsWhoIsNotDoneAsOverdueFromTheDueDateOn() {
        var aim = Optional.of(aim(NOON));
        var tally = twoHaveStarted();
        assertThat(tally.against(aim, NOON)).isEqualTo(new Counts(10, 2, 1, 0));
        assertThat(tally.against(aim, NOON.plusMillis(1))).isEqualTo(new Counts(10, 2, 1, 9));
    }

    private static Aim aim(@Nullable Instant dueAt) {
        return new Aim(COURSE, new AssignmentId(UUID.randomUUID()), true, dueAt);
    }

    /** One of them has also completed it. */
    private static Tally twoHaveStarted() {
        var member = new MemberId(UUID.randomUUID());
        return TEN.plus(Tally.of(new Started(member, COURSE, false))).plus(Tally.of(new Started(member, COURSE, true)));
    }
}
