package vn.muoiphut.worker.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class EstimateTest {

    private final Estimate estimate = new Estimate();
    private Instant now = Instant.EPOCH;
    private double part;

    @Test
    void saysNothingBeforeItKnows() {
        assertThat(estimate.remaining()).isEmpty();
        works(4, 0.01);
        assertThat(estimate.remaining()).isEmpty();
    }

    @Test
    void isRightFromTheBeginningAtASteadySpeed() {
        for (int second = 0; second < 100; second++) {
            works(1, 0.01);
            estimate.remaining()
                    .ifPresent(left -> assertThat(left.toMillis() / 1000.0).isCloseTo(100 * (1 - part), within(1.1)));
        }
        assertThat(estimate.remaining())
                .hasValueSatisfying(left -> assertThat(left).isLessThan(Duration.ofSeconds(2)));
    }

    @Test
    void followsAMachineThatBecomesSlowerWithoutJumping() {
        works(50, 0.01);
        double before = seconds();
        double most = 0;
        for (int second = 0; second < 120; second++) {
            works(1, 0.0025);
            most = Math.max(most, Math.abs(seconds() - before));
            before = seconds();
        }
        assertThat(most).isLessThan(6);
        assertThat(seconds()).isCloseTo((1 - part) / 0.0025, within(12.0));
    }

    @Test
    void growsWhileNothingHappensAndIsNeverNegative() {
        works(20, 0.02);
        double before = seconds();
        works(30, 0);
        assertThat(seconds()).isGreaterThan(before);
        works(200, 0.02);
        assertThat(seconds()).isZero();
        assertThat(estimate.done()).isEqualTo(1);
    }

    @Test
    void countsLessThanBeforeAsNoProgress() {
        works(20, 0.02);
        estimate.done(now, 0.1);
        assertThat(estimate.done()).isEqualTo(0.4, within(1e-9));
    }

    private void works(int seconds, double partPerSecond) {
        for (int second = 0; second < seconds; second++) {
            estimate.done(now, part);
            now = now.plusSeconds(1);
            part = Math.min(1, part + partPerSecond);
        }
        estimate.done(now, part);
    }

    private double seconds() {
        return estimate.remaining().orElseThrow().toMillis() / 1000.0;
    }
}
