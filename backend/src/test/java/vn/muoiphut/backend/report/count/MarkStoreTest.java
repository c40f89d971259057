package vn.muoiphut.backend.report.count;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.muoiphut.backend.course.CourseId;
import vn.muoiphut.backend.organisation.UnitId;

class MarkStoreTest extends CountingTest {

    private final UnitCourse of = new UnitCourse(new UnitId(UUID.randomUUID()), new CourseId(UUID.randomUUID()));

    /** Two count the same; what happens after the first of them is done must not go with the mark of the second. */
    @Test
    void whoeverIsLateTakesOnlyTheMarkAwayThatWasCounted() {
        var marks = part(MarkStore.class);
        marks.own(of, clock().instant());
        var seenByBoth = mark().orElseThrow();

        count(seenByBoth);
        assertThat(mark()).isEmpty();
        marks.own(of, clock().instant());
        count(seenByBoth);

        assertThat(mark()).isPresent();
        count(mark().orElseThrow());
        assertThat(mark()).isEmpty();
    }

    private void count(Mark mark) {
        var none = StatsStore.Kept.none(of);
        part(MarkStore.class).counted(List.of(new Recount(mark, none, none, Optional.empty())), now());
    }

    private Optional<Mark> mark() {
        return part(MarkStore.class).due(now(), 1_000).stream()
                .filter(mark -> mark.of().equals(of))
                .findFirst();
    }

    private Instant now() {
        return clock().instant();
    }
}
