package vn.muoiphut.worker.work;

import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The places of this process: so many assets are worked on at once, whoever asks for it. Where no asset waits, a place
 * helps with the chunks of one that is worked on elsewhere.
 */
final class Places implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Places.class);
    private static final long SECONDS_TO_STOP = 20;

    private final AssetWork work;
    private final ChunkWork chunks;
    private final Semaphore free;
    private final ExecutorService runs =
            Executors.newCachedThreadPool(Thread.ofPlatform().name("run-", 1).factory());

    Places(AssetWork work, ChunkWork chunks, int count) {
        this.work = work;
        this.chunks = chunks;
        this.free = new Semaphore(count, true);
    }

    /** Gives every free place an asset, as long as some wait. */
    void fill() {
        while (free.tryAcquire()) {
            if (begin().isEmpty()) {
                return;
            }
        }
    }

    /**
     * Waits for a free place, works on the asset whose turn it is, if any waits, and waits for its end. Whoever
     * interrupts this ends the waiting and not the work.
     */
    void turn() throws InterruptedException, ExecutionException {
        free.acquire();
        var run = begin();
        if (run.isPresent()) {
            run.get().get();
        }
    }

    /** Waits until the work, which was told to stop, has stopped. */
    @Override
    public void close() {
        runs.shutdown();
        try {
            if (!runs.awaitTermination(SECONDS_TO_STOP, TimeUnit.SECONDS)) {
                LOG.warn("work goes on that was told to stop");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Optional<Future<?>> begin() {
        boolean begun = false;
        try {
            var piece = next();
            if (piece.isPresent()) {
                var run = runs.submit(() -> carry(piece.get()));
                begun = true;
                return Optional.of(run);
            }
            return Optional.empty();
        } finally {
            if (!begun) {
                free.release();
            }
        }
    }

    private Optional<Piece> next() {
        var claim = work.next();
        return claim.isPresent()
                ? Optional.of(() -> work.carry(claim.get()))
                : chunks.next().map(chunk -> () -> chunks.carry(chunk));
    }

    private void carry(Piece piece) {
        try {
            piece.carry();
        } catch (Exception e) {
            LOG.error("a piece of work was left as it is", e);
        } finally {
            free.release();
        }
    }

    private interface Piece {
        void carry() throws Exception;
    }
}
