package vn.muoiphut.backend.progress.watch;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * Where a member stopped.
 *
 * @param at when that was, by the clock of the device
 */
public record Position(double seconds, Instant at) {

    static final Position START = new Position(0, Instant.EPOCH);

    /** The later of the two; what claims to be of the future is of now. */
    Position orLater(double reportedSeconds, Instant reportedAt, Instant now) {
        var then = (reportedAt.isAfter(now) ? now : reportedAt).truncatedTo(ChronoUnit.MILLIS);
        return then.isAfter(at) ? new Position(reportedSeconds, then) : this;
    }
}
