package vn.muoiphut.backend.progress.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class PositionTest {

    private static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");

    @Test
    void keepsTheLaterOneWhateverComesFirst() {
        var ten = Position.START.orLater(10, NOON, NOON.plusSeconds(60));
        assertThat(ten.orLater(5, NOON.minusSeconds(1), NOON.plusSeconds(60))).isEqualTo(ten);
        assertThat(ten.orLater(5, NOON.plusSeconds(1), NOON.plusSeconds(60)).seconds())
                .isEqualTo(5);
    }

    @Test
    void takesAPhoneWhoseClockIsAheadForNow() {
        var ahead = Position.START.orLater(10, NOON.plusSeconds(86_400), NOON);
        assertThat(ahead.at()).isEqualTo(NOON);
        assertThat(ahead.orLater(20, NOON.plusSeconds(30), NOON.plusSeconds(60)).seconds())
                .isEqualTo(20);
    }
}
