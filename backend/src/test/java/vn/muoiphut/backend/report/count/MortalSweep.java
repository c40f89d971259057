package vn.muoiphut.backend.report.count;

import java.time.Clock;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.BeanFactory;
import vn.muoiphut.backend.organisation.Units;
import vn.muoiphut.backend.shared.Ids;

/**
 * Another instance of the service, which counts as all do until its thread is interrupted: between two commands or in
 * the middle of one, whose answer it never reads. It leaves its lease and its marks behind, as after {@code kill -9},
 * and a new one takes its place.
 */
final class MortalSweep implements AutoCloseable {

    private static final int LONGEST_LIFE_MILLIS = 2_000;

    private final BeanFactory parts;
    private final Random random = new Random(11);
    private @Nullable ScheduledExecutorService thread;
    private volatile int deaths;

    MortalSweep(BeanFactory parts) {
        this.parts = parts;
        live();
    }

    private void live() {
        var sweep = new Sweep(
                parts.getBean(MarkStore.class),
                parts.getBean(Counting.class),
                parts.getBean(LeaseStore.class),
                parts.getBean(Units.class),
                parts.getBean(Clock.class),
                parts.getBean(Ids.class));
        thread = Executors.newSingleThreadScheduledExecutor();
        thread.scheduleWithFixedDelay(() -> untilDeath(sweep), 0, 100, TimeUnit.MILLISECONDS);
    }

    private void untilDeath(Sweep sweep) {
        try {
            sweep.sweep();
        } catch (RuntimeException interrupted) {
            deaths++;
            throw interrupted;
        }
    }

    /** After a random time, whatever it is doing then. */
    void killAndRestart() throws InterruptedException {
        TimeUnit.MILLISECONDS.sleep(random.nextInt(LONGEST_LIFE_MILLIS));
        close();
        live();
    }

    /** How often it was killed while it was counting. */
    int deaths() {
        return deaths;
    }

    @Override
    public void close() {
        if (thread != null) {
            thread.shutdownNow();
        }
    }
}
