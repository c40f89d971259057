package vn.muoiphut.backend.report;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.muoiphut.backend.report.count.Counts;
import vn.muoiphut.backend.report.count.Trends;
import vn.muoiphut.backend.report.count.UnitCourse;
import vn.muoiphut.backend.report.count.UnitCourseStats;

/** Counts at the end of a period, beside those of its beginning. */
@Component
class PeriodCounts {

    /** @param before at the end of the day before the period; null when it has no beginning */
    record Pair(Counts counts, @Nullable Counts before) {

        static final Pair NONE = new Pair(Counts.NONE, null);
    }

    private final Trends trends;

    PeriodCounts(Trends trends) {
        this.trends = trends;
    }

    /** Of one unit or of one course, in two queries at most. */
    Map<UnitCourse, Pair> of(Collection<UnitCourseStats> current, Period period) {
        var end = trends.atEndOf(period.last(), current);
        if (period.first() == null) {
            return end.entrySet().stream()
                    .collect(Collectors.toMap(Map.Entry::getKey, each -> new Pair(each.getValue(), null)));
        }
        var before = trends.atEndOf(period.first().minusDays(1), current);
        return end.keySet().stream()
                .collect(Collectors.toMap(
                        Function.identity(),
                        each -> new Pair(Objects.requireNonNull(end.get(each)), before.get(each))));
    }

    Pair of(UnitCourseStats current, Period period) {
        return of(List.of(current), period).getOrDefault(current.of(), Pair.NONE);
    }
}
