package vn.muoiphut.backend.report.count;

import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.muoiphut.backend.organisation.Unit;
import vn.muoiphut.backend.organisation.Units;
import vn.muoiphut.backend.progress.assignment.Aim;
import vn.muoiphut.backend.progress.assignment.Assignments;
import vn.muoiphut.backend.shared.Cursor;

/** Carries out one mark. What it reads is never older than the mark, and the mark goes last: a crash only repeats. */
@Component
class Counting {

    private static final int AT_ONCE = 500;

    private final StatsStore stats;
    private final MarkStore marks;
    private final OwnCount ownCount;
    private final Assignments assignments;
    private final Units units;
    private final TrendStore trends;

    Counting(
            StatsStore stats,
            MarkStore marks,
            OwnCount ownCount,
            Assignments assignments,
            Units units,
            TrendStore trends) {
        this.stats = stats;
        this.marks = marks;
        this.ownCount = ownCount;
        this.assignments = assignments;
        this.units = units;
        this.trends = trends;
    }

    /**
     * Counts a unit again.
     *
     * @return the mark of the unit above, which must be added up now; empty when there is none, or when somebody else
     *     has counted meanwhile and the mark stands for another time
     */
    Optional<Mark> carryOut(Mark mark, Unit unit, Instant now) {
        if (mark.deep()) {
            spread(mark);
        }
        var before = stats.find(mark.of()).orElseGet(() -> UnitCourseStats.none(mark.of()));
        var aim = mark.own() ? assignments.aimAt(unit, mark.of().course()) : Optional.<Aim>empty();
        var own = mark.own() ? ownCount.count(unit, mark.of().course(), aim, now) : before.own();
        var total = own.plus(stats.sumOfChildren(mark.of()));
        // Where it was before must be added up without it; noted first, as a crash must not lose it.
        stats.parentOf(mark.of())
                .filter(parent -> !unit.parent().equals(Optional.of(parent)))
                .ifPresent(parent -> marks.sum(new UnitCourse(parent, mark.of().course()), mark.at()));
        var counted = new UnitCourseStats(mark.of(), own, total, before.revision());
        if (!stats.replace(unit, counted)) {
            return Optional.empty();
        }
        if (mark.deep() || !total.equals(before.total())) {
            trends.record(Days.of(now), counted, before.total());
        }
        var above = unit.parent()
                .map(parent -> marks.sum(new UnitCourse(parent, mark.of().course()), mark.at()));
        aim.map(Aim::dueAt)
                .filter(due -> !due.isBefore(now))
                .ifPresentOrElse(due -> marks.counted(mark, due.plusMillis(1)), () -> marks.counted(mark));
        return above;
    }

    private void spread(Mark mark) {
        var course = mark.of().course();
        var page = units.children(mark.of().unit(), null, AT_ONCE);
        page.items().forEach(child -> marks.deep(new UnitCourse(child.id(), course), mark.at()));
        for (Cursor after = page.next(); after != null; after = page.next()) {
            page = units.children(mark.of().unit(), after, AT_ONCE);
            page.items().forEach(child -> marks.deep(new UnitCourse(child.id(), course), mark.at()));
        }
        marks.spread(mark);
    }
}
