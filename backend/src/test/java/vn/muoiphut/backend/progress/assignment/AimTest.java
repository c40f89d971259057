package vn.muoiphut.backend.progress.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.muoiphut.backend.course.CourseId;
import vn.muoiphut.backend.organisation.UnitId;

class AimTest {

    private static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");

    private final CourseId course = new CourseId(UUID.randomUUID());
    private final UnitId unit = new UnitId(UUID.randomUUID());
    private final UnitId above = new UnitId(UUID.randomUUID());

    @Test
    void takesTheEarliestDateOfDifferentLevels() {
        var aims = Aim.of(List.of(given(unit, NOON.plusSeconds(2), 1), given(above, NOON, 2), given(above, null, 1)));
        assertThat(aims).containsOnlyKeys(course);
        assertThat(aims.get(course).dueAt()).isEqualTo(NOON);
    }

    @Test
    void whatIsMandatoryComesBeforeWhatIsDueEarlier() {
        var voluntary = new Assignment(new AssignmentId(UUID.randomUUID()), course, above, NOON, false, NOON);
        var mandatory = given(unit, NOON.plusSeconds(2), 1);
        assertThat(Aim.of(List.of(voluntary, mandatory)).get(course))
                .isEqualTo(new Aim(course, mandatory.id(), true, NOON.plusSeconds(2)));
    }

    @Test
    void holdsTheLastTimeAUnitWasGivenACourse() {
        var aims = Aim.of(List.of(given(unit, NOON, 1), given(unit, NOON.plusSeconds(9), 2)));
        assertThat(aims.get(course).dueAt()).isEqualTo(NOON.plusSeconds(9));
    }

    @Test
    void knowsNoDateWhereNoneWasSet() {
        assertThat(Aim.of(List.of(given(unit, null, 1))).get(course).dueAt()).isNull();
    }

    private Assignment given(UnitId to, @Nullable Instant dueAt, int second) {
        var id = new AssignmentId(UUID.randomUUID());
        return new Assignment(id, course, to, dueAt, true, NOON.plusSeconds(second));
    }
}
