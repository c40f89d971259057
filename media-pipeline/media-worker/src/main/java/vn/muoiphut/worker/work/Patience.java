package vn.muoiphut.worker.work;

import java.time.Duration;
import java.util.concurrent.Callable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import software.amazon.awssdk.core.exception.SdkException;

/** Tries again while the store or the database is away, longer and longer apart, for a few minutes. */
final class Patience {

    private static final Logger LOG = LoggerFactory.getLogger(Patience.class);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(10);

    private final Duration first;
    private final int attempts;
    private final Runnable before;

    private Patience(Duration first, int attempts, Runnable before) {
        this.first = first;
        this.attempts = attempts;
        this.before = before;
    }

    /** About five minutes. */
    static Patience ofMinutes() {
        return new Patience(Duration.ofMillis(500), 35, () -> {});
    }

    /** The same that ends with the exception of {@code check}, which is called before every try. */
    Patience asLongAs(Runnable check) {
        return new Patience(first, attempts, check);
    }

    /**
     * What the call gives, as soon as it gives something.
     *
     * @param what named in the log
     */
    <T> T insist(String what, Callable<T> call) throws Exception {
        var pause = first;
        for (int attempt = 1; ; attempt++) {
            before.run();
            try {
                return call.call();
            } catch (SdkException | DataAccessException away) {
                if (attempt == attempts || Scratch.isFull(away)) {
                    throw away;
                }
                LOG.info("{} does not work now ({}), again in {}", what, away.getMessage(), pause);
                Thread.sleep(pause);
                pause = pause.multipliedBy(2).compareTo(LONGEST_PAUSE) < 0 ? pause.multipliedBy(2) : LONGEST_PAUSE;
            }
        }
    }

    void insist(String what, Runnable call) throws Exception {
        insist(what, () -> {
            call.run();
            return true;
        });
    }
}
