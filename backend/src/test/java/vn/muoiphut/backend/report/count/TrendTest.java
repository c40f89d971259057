package vn.muoiphut.backend.report.count;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class TrendTest {

    private static final Counts CURRENT = new Counts(9, 9, 9, 0);

    private final Trend trend = new Trend(
            CURRENT,
            List.of(
                    month("2026-09", counts(1), Map.of(10, counts(2), 20, counts(3))),
                    month("2026-11", counts(3), Map.of(5, counts(4)))));

    @Test
    void aDayHasWhatWasCountedLastUntilThen() {
        assertThat(at("2026-09-10")).isEqualTo(counts(2));
        assertThat(at("2026-09-19")).isEqualTo(counts(2));
        assertThat(at("2026-09-30")).isEqualTo(counts(3));
        assertThat(at("2026-11-05")).isEqualTo(counts(4));
    }

    @Test
    void whereNothingChangedItIsAsItWasBeforeTheNextChange() {
        assertThat(at("2026-09-09")).isEqualTo(counts(1));
        assertThat(at("2026-08-31")).isEqualTo(counts(1));
        assertThat(at("2026-10-15")).isEqualTo(counts(3));
        assertThat(at("2026-11-04")).isEqualTo(counts(3));
    }

    @Test
    void sinceTheLastChangeItIsAsItIsNow() {
        assertThat(at("2026-12-01")).isEqualTo(CURRENT);
        assertThat(new Trend(CURRENT, List.of()).atEndOf(LocalDate.parse("2020-01-01")))
                .isEqualTo(CURRENT);
    }

    private Counts at(String day) {
        return trend.atEndOf(LocalDate.parse(day));
    }

    private static Counts counts(long completed) {
        return new Counts(0, completed, completed, 0);
    }

    private static Trend.Month month(String month, Counts before, Map<Integer, Counts> days) {
        return new Trend.Month(YearMonth.parse(month), before, new TreeMap<>(days));
    }
}
