package vn.muoiphut.backend.report.count;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.muoiphut.backend.course.CourseId;
import vn.muoiphut.backend.organisation.UnitId;

/** What was counted, for those who show it: reading costs the size of what is shown. */
@Component
public class UnitCounts {

    private final StatsStore stats;
    private final LeaseStore leases;

    UnitCounts(StatsStore stats, LeaseStore leases) {
        this.stats = stats;
        this.leases = leases;
    }

    /** Of every course that concerns the unit; of very many, some. */
    public List<UnitCourseStats> ofUnit(UnitId unit, int limit) {
        return stats.ofUnit(unit, limit);
    }

    /** Zeros where nothing was ever counted. */
    public UnitCourseStats of(UnitId unit, CourseId course) {
        var of = new UnitCourse(unit, course);
        return stats.find(of).orElseGet(() -> UnitCourseStats.none(of));
    }

    /** Of one course in those among the units where something was counted. */
    public Map<UnitId, UnitCourseStats> ofUnits(Collection<UnitId> units, CourseId course) {
        return stats
                .findAll(
                        units.stream().map(unit -> new UnitCourse(unit, course)).toList())
                .stream()
                .collect(Collectors.toMap(each -> each.of().unit(), Function.identity()));
    }

    /** Everything that happened before this is counted. */
    public Instant asOf() {
        return leases.asOf().orElse(Instant.EPOCH);
    }
}
