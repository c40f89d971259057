package vn.muoiphut.backend.report.count;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** How the counts of a course in a unit came to what they are. Only days on which they changed were kept. */
final class Trend {

    /**
     * The days of one month.
     *
     * @param before what had been counted when the month began
     * @param days by their numbers, what was counted last on each
     */
    record Month(YearMonth month, Counts before, NavigableMap<Integer, Counts> days) {

        private Counts atEndOf(LocalDate day) {
            var last = YearMonth.from(day).equals(month) ? days.floorEntry(day.getDayOfMonth()) : null;
            return last == null ? before : last.getValue();
        }
    }

    private final Counts current;
    private final NavigableMap<YearMonth, Month> months;

    /** @param months all in which something changed since the first day that will be asked for */
    Trend(Counts current, Collection<Month> months) {
        this.current = current;
        this.months = months.stream()
                .collect(Collectors.toMap(Month::month, Function.identity(), (one, _) -> one, TreeMap::new));
    }

    /** The counts at the end of a day that is over. */
    Counts atEndOf(LocalDate day) {
        var next = months.ceilingEntry(YearMonth.from(day));
        return next == null ? current : next.getValue().atEndOf(day);
    }
}
