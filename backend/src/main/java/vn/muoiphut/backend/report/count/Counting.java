package vn.muoiphut.backend.report.count;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.muoiphut.backend.course.CourseId;
import vn.muoiphut.backend.organisation.UnitId;
import vn.muoiphut.backend.organisation.Units;
import vn.muoiphut.backend.progress.assignment.Aim;
import vn.muoiphut.backend.progress.assignment.Assignments;
import vn.muoiphut.backend.shared.Cursor;

/**
 * Carries out the marks of one level of the tree together, in as many queries as one alone would take. What is read is
 * never older than the marks, and the marks go last: a crash only repeats.
 */
@Component
class Counting {

    private static final int CHILDREN_AT_ONCE = 500;

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
     * Counts units again, none of which is above another.
     *
     * @return the marks of the units above, which must be added up now. What somebody else has counted meanwhile has
     *     none there, and its mark stands for another time.
     */
    List<Mark> carryOut(Collection<Levels.Placed> level, Instant now) {
        level.stream().map(Levels.Placed::mark).filter(Mark::deep).forEach(this::spread);
        var counted = counted(level, now);
        leaveFormerParents(counted);
        var written = stats.replace(counted.stream().map(Recount::after).toList());
        var standing = counted.stream()
                .filter(each -> written.contains(each.mark().of()))
                .toList();
        trends.record(Days.of(now), standing.stream().filter(Recount::isChange).toList());
        var above = marks.sum(above(standing));
        marks.counted(standing, now);
        return above;
    }

    private List<Recount> counted(Collection<Levels.Placed> level, Instant now) {
        var all = level.stream().map(each -> each.mark().of()).toList();
        var own = level.stream().filter(each -> each.mark().own()).toList();
        var before = stats.findKept(all);
        var aims = aims(own);
        var tallies = ownCount.count(own.stream().map(each -> each.mark().of()).toList());
        var below = stats.sumsOfChildren(all);
        var counted = new ArrayList<Recount>();
        for (var each : level) {
            var of = each.mark().of();
            var was = before.getOrDefault(of, StatsStore.Kept.none(of));
            var aim = Optional.ofNullable(aims.getOrDefault(of.unit(), Map.of()).get(of.course()));
            var tally = tallies.get(of);
            var mine = tally == null ? was.stats().own() : tally.against(aim, now);
            var total = mine.plus(below.getOrDefault(of, Counts.NONE));
            var is = new UnitCourseStats(of, mine, total, was.stats().revision());
            counted.add(new Recount(each.mark(), was, new StatsStore.Kept(is, parent(each)), aim));
        }
        return counted;
    }

    private Map<UnitId, Map<CourseId, Aim>> aims(Collection<Levels.Placed> own) {
        return own.isEmpty()
                ? Map.of()
                : assignments.aimsAt(
                        own.stream().map(Levels.Placed::unit).distinct().toList(),
                        own.stream()
                                .map(each -> each.mark().of().course())
                                .distinct()
                                .toList());
    }

    private static @Nullable UnitId parent(Levels.Placed placed) {
        return placed.unit().parent().orElse(null);
    }

    /** Where one was before must be added up without it; noted first, as a crash must not lose it. */
    private void leaveFormerParents(Collection<Recount> counted) {
        var left = new HashMap<UnitCourse, Instant>();
        for (var each : counted) {
            each.formerParent()
                    .ifPresent(parent -> left.merge(parent, each.mark().at(), Counting::earlier));
        }
        marks.sum(left);
    }

    private static Map<UnitCourse, Instant> above(Collection<Recount> counted) {
        var above = new HashMap<UnitCourse, Instant>();
        for (var each : counted) {
            each.parent().ifPresent(parent -> above.merge(parent, each.mark().at(), Counting::earlier));
        }
        return above;
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    private void spread(Mark mark) {
        @Nullable Cursor after = null;
        do {
            var page = units.children(mark.of().unit(), after, CHILDREN_AT_ONCE);
            marks.deep(
                    page.items().stream()
                            .map(child -> new UnitCourse(child.id(), mark.of().course()))
                            .toList(),
                    mark.at());
            after = page.next();
        } while (after != null);
        marks.spread(mark);
    }
}
