package vn.muoiphut.backend.report.count;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** What was counted on earlier days. */
@Component
public class Trends {

    private static final int MONTHS_KEPT = 26;

    private final TrendStore store;
    private final Clock clock;

    Trends(TrendStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /** The total on each day of a period, from the first on; of today as it is now. */
    public SequencedMap<LocalDate, Counts> daily(UnitCourseStats current, LocalDate first, LocalDate last) {
        var today = today();
        var trend = trends(List.of(current), first).getOrDefault(current.of(), new Trend(current.total(), List.of()));
        return first.datesUntil(last.plusDays(1))
                .collect(Collectors.toMap(
                        Function.identity(),
                        day -> day.isBefore(today) ? trend.atEndOf(day) : current.total(),
                        (one, _) -> one,
                        TreeMap::new));
    }

    /** The totals at the end of a day, in one query; all are of one unit or of one course. */
    public Map<UnitCourse, Counts> atEndOf(LocalDate day, Collection<UnitCourseStats> current) {
        if (!day.isBefore(today())) {
            return current.stream().collect(Collectors.toMap(UnitCourseStats::of, UnitCourseStats::total));
        }
        return trends(current, day).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, each -> each.getValue().atEndOf(day)));
    }

    private Map<UnitCourse, Trend> trends(Collection<UnitCourseStats> current, LocalDate since) {
        var months = store.since(
                YearMonth.from(since),
                current.stream().map(each -> each.of().unit()).distinct().toList(),
                current.stream().map(each -> each.of().course()).distinct().toList());
        return current.stream()
                .collect(Collectors.toMap(
                        UnitCourseStats::of,
                        each -> new Trend(each.total(), months.getOrDefault(each.of(), List.of()))));
    }

    /** So that what is kept does not grow for ever. */
    @Scheduled(cron = "${muoiphut.report.recount-at:0 30 2 * * *}", zone = "Asia/Ho_Chi_Minh")
    void forgetWhatIsOld() {
        store.removeBefore(YearMonth.from(today()).minusMonths(MONTHS_KEPT));
    }

    private LocalDate today() {
        return Days.of(clock.instant());
    }
}
