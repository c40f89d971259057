package vn.muoiphut.backend.report.count;

import java.time.Instant;
import java.util.Optional;
import vn.muoiphut.backend.progress.assignment.Aim;

/**
 * What a mark has led to.
 *
 * @param aim what is asked of the unit's own members; empty also when these were not counted
 */
record Recount(Mark mark, StatsStore.Kept before, StatsStore.Kept after, Optional<Aim> aim) {

    /** Whether what is shown of earlier days must hear of it; a full recount also repairs what a crash has left out. */
    boolean isChange() {
        return mark.deep() || !after.stats().total().equals(before.stats().total());
    }

    Optional<UnitCourse> parent() {
        return after.above();
    }

    /** The one in which it was added up before, when that is another. */
    Optional<UnitCourse> formerParent() {
        return before.above().filter(former -> !after.above().equals(Optional.of(former)));
    }

    /** When the figures will change by themselves, because a due date passes; empty when they will not. */
    Optional<Instant> again(Instant now) {
        return aim.map(Aim::dueAt).filter(due -> !due.isBefore(now)).map(due -> due.plusMillis(1));
    }
}
