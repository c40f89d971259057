package vn.muoiphut.worker.child;

import java.time.Duration;

/**
 * How long one run may take.
 *
 * @param wallClock from its start to its end
 * @param cpu of all its threads together
 */
public record Budget(Duration wallClock, Duration cpu) {

    public Budget {
        if (!wallClock.isPositive() || cpu.toSeconds() < 1) {
            throw new IllegalArgumentException("a budget is positive");
        }
    }
}
