package vn.muoiphut.backend;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.atomic.AtomicReference;

/** Stands still until it is told to go on, so that a test says how much time passes. */
public final class TestClock extends Clock {

    private final AtomicReference<Instant> now = new AtomicReference<>();

    public TestClock() {
        reset();
    }

    /** Back to the real time, which the media store holds presigned addresses against. */
    void reset() {
        now.set(Clock.systemUTC().instant().truncatedTo(ChronoUnit.MILLIS));
    }

    /** For what is measured while real time passes. */
    public void advanceToRealTime() {
        var real = Clock.systemUTC().instant().truncatedTo(ChronoUnit.MILLIS);
        now.updateAndGet(then -> then.isBefore(real) ? real : then);
    }

    public void advance(Duration by) {
        now.updateAndGet(then -> then.plus(by));
    }

    @Override
    public Instant instant() {
        return now.get();
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(instant(), zone);
    }
}
