package vn.muoiphut.media.asset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataAccessResourceFailureException;
import vn.muoiphut.media.SettableClock;

class OutagesTest {

    private static final Duration LEASE = Duration.ofSeconds(12);

    private final SettableClock clock = new SettableClock();
    private final Outages outages = new Outages(clock, LEASE);

    @Test
    void knowsOfNoneAtFirst() {
        assertThat(outages.watching(() -> 1)).isEqualTo(1);
        assertThat(isOver()).isTrue();
    }

    @Test
    void isOverALeaseAfterTheDatabaseCameBack() {
        assertThatThrownBy(() -> outages.watching(OutagesTest::away)).isInstanceOf(DataAccessException.class);
        clock.advance(Duration.ofMinutes(5));
        assertThat(isOver()).isFalse();

        outages.watching(() -> 1);
        clock.advance(LEASE.minusSeconds(1));
        assertThat(isOver()).isFalse();
        clock.advance(Duration.ofSeconds(1));
        assertThat(isOver()).isTrue();
    }

    @Test
    void takesALateAnswerForAnOutage() {
        outages.watching(() -> {
            clock.advance(LEASE);
            return 1;
        });
        assertThat(isOver()).isFalse();
    }

    private boolean isOver() {
        return outages.isOver(clock.instant());
    }

    private static int away() {
        throw new DataAccessResourceFailureException("away");
    }
}
