package vn.muoiphut.backend.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.muoiphut.backend.shared.RefusedException;

class PeriodTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-22");

    @Test
    void endsTodayAtTheLatest() {
        assertThat(Period.of(null, null, TODAY).last()).isEqualTo(TODAY);
        assertThat(Period.of(null, TODAY.plusDays(9), TODAY).last()).isEqualTo(TODAY);
        assertThat(Period.of(null, TODAY.minusDays(9), TODAY).last()).isEqualTo(TODAY.minusDays(9));
    }

    @Test
    void withoutABeginningIsSoManyDays() {
        assertThat(Period.of(null, null, TODAY).firstOrOf(30)).isEqualTo(TODAY.minusDays(29));
        assertThat(Period.of(TODAY, TODAY, TODAY).firstOrOf(30)).isEqualTo(TODAY);
    }

    @Test
    void refusesWhatEndsBeforeItBeginsAndWhatIsTooLong() {
        assertThatThrownBy(() -> Period.of(TODAY.plusDays(1), null, TODAY)).isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> Period.of(TODAY.minusDays(400), TODAY, TODAY)).isInstanceOf(RefusedException.class);
        assertThat(Period.of(TODAY.minusDays(399), TODAY, TODAY).first()).isEqualTo(TODAY.minusDays(399));
    }
}
