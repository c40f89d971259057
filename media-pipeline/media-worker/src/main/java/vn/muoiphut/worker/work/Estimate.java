package vn.muoiphut.worker.work;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Tells from what was done how long the rest will take. What was done lately counts more: half a minute ago counts half,
 * so that it follows a machine that becomes slower without jumping at every sentence of the speaker.
 */
final class Estimate {

    private static final Duration SILENT = Duration.ofSeconds(5);
    private static final double HALF_LIFE_SECONDS = 30;

    private @Nullable Instant first;
    private @Nullable Instant last;
    private double done;
    private double recentlyDone;
    private double recentSeconds;

    /** @param part of all that is to be done, from 0 to 1; less than before counts as no progress */
    void done(Instant now, double part) {
        if (first == null || last == null) {
            first = now;
        } else {
            double seconds = Math.max(0, Duration.between(last, now).toNanos() / 1e9);
            double kept = Math.pow(0.5, seconds / HALF_LIFE_SECONDS);
            recentlyDone = recentlyDone * kept + Math.max(0, part - done);
            recentSeconds = recentSeconds * kept + seconds;
        }
        last = now;
        done = Math.clamp(part, done, 1);
    }

    /** How much is done, from 0 to 1. */
    double done() {
        return done;
    }

    /** How long the rest takes from the last word on; empty as long as nothing is known. */
    Optional<Duration> remaining() {
        if (first == null
                || last == null
                || recentlyDone <= 0
                || Duration.between(first, last).compareTo(SILENT) < 0) {
            return Optional.empty();
        }
        return Optional.of(Duration.ofMillis(Math.round((1 - done) * recentSeconds / recentlyDone * 1000)));
    }
}
