package vn.muoiphut.media.asset;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;
import org.springframework.dao.DataAccessException;

/** Notices when the database was away, so that nobody's silence is taken for death who could not have spoken. */
final class Outages {

    private final Clock clock;
    private final Duration lease;
    private volatile boolean away;
    private volatile Instant end = Instant.MIN;

    Outages(Clock clock, Duration lease) {
        this.clock = clock;
        this.lease = lease;
    }

    /** Asks the database. One that answers late was away as much as one that does not answer. */
    <T> T watching(Supplier<T> question) {
        var asked = clock.instant();
        try {
            var answer = question.get();
            var now = clock.instant();
            if (away || Duration.between(asked, now).compareTo(lease.dividedBy(2)) > 0) {
                away = false;
                end = now;
            }
            return answer;
        } catch (DataAccessException failed) {
            away = true;
            throw failed;
        }
    }

    /** Whether everyone who lives has had a lease's time to say so since the database came back. */
    boolean isOver(Instant now) {
        return !away && !now.isBefore(end.plus(lease));
    }
}
