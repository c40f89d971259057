package vn.muoiphut.backend.report;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import vn.muoiphut.backend.shared.RefusedException;

/**
 * The days that a report is about.
 *
 * @param first its first day; null when only the end matters
 * @param last its last day, not after today
 */
record Period(@Nullable LocalDate first, LocalDate last) {

    static final int MOST_DAYS = 400;

    /**
     * What was asked for.
     *
     * @param last without it today; what lies in the future ends today
     * @throws RefusedException when it ends before it begins, or is longer than is kept in one answer
     */
    static Period of(@Nullable LocalDate first, @Nullable LocalDate last, LocalDate today) {
        var end = last == null || last.isAfter(today) ? today : last;
        if (first != null && (first.isAfter(end) || ChronoUnit.DAYS.between(first, end) >= MOST_DAYS)) {
            throw RefusedException.invalid("from", "period");
        }
        return new Period(first, end);
    }

    /** Its first day; when no beginning was asked for, that of so many days. */
    LocalDate firstOrOf(int days) {
        return first == null ? last.minusDays(days - 1L) : first;
    }
}
