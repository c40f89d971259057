package vn.muoiphut.backend.report.count;

import java.util.Random;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Another instance of the service, which counts as all do until its thread is interrupted: between two commands or in
 * the middle of one, whose answer it never reads. It leaves its lease and its marks behind, as after {@code kill -9},
 * and a new one takes its place.
 */
final class MortalSweep implements AutoCloseable {

    private static final int LONGEST_LIFE_MILLIS = 2_000;

    private final Supplier<Sweep> instances;
    private final Random random = new Random(11);
    private @Nullable ScheduledExecutorService thread;
    private @Nullable Future<?> life;
    private final AtomicInteger deaths = new AtomicInteger();

    MortalSweep(Supplier<Sweep> instances) {
        this.instances = instances;
        live();
    }

    private void live() {
        var sweep = instances.get();
        thread = Executors.newSingleThreadScheduledExecutor();
        life = thread.scheduleWithFixedDelay(() -> untilDeath(sweep), 0, 100, TimeUnit.MILLISECONDS);
    }

    private void untilDeath(Sweep sweep) {
        try {
            sweep.sweep();
        } catch (RuntimeException interrupted) {
            deaths.incrementAndGet();
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
        return deaths.get();
    }

    @Override
    public void close() {
        if (thread != null && life != null) {
            life.cancel(true);
            thread.shutdownNow();
        }
    }
}
