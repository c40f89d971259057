package vn.muoiphut.worker.work;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jobrunr.server.BackgroundJobServer;
import org.jobrunr.server.BackgroundJobServerConfiguration;
import org.jobrunr.server.JobActivator;
import org.jobrunr.utils.mapper.jackson3.Jackson3JsonMapper;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import vn.muoiphut.media.jobs.TranscodeHandler;
import vn.muoiphut.media.jobs.TranscodeJobs;

/**
 * JobRunr's server and the sweeps, from the start of this process to its end. A free place does not wait for JobRunr,
 * which looks every five seconds at best.
 */
public final class JobServer implements SmartLifecycle {

    /** The shortest that JobRunr allows. */
    private static final Duration POLL = Duration.ofSeconds(5);

    private static final Duration LEFTOVERS = Duration.ofMinutes(1);
    private static final Logger LOG = LoggerFactory.getLogger(JobServer.class);

    private final BackgroundJobServer server;
    private final AssetWork work;
    private final ChunkWork chunks;
    private final Places places;
    private final Sweep sweep;
    private final WorkSettings settings;
    private final ScheduledExecutorService sweeper = Executors.newScheduledThreadPool(2);
    private volatile boolean running;

    public JobServer(TranscodeJobs jobs, AssetWork work, ChunkWork chunks, Sweep sweep, WorkSettings settings) {
        this.work = work;
        this.chunks = chunks;
        this.places = new Places(work, chunks, settings.runCount());
        this.sweep = sweep;
        this.settings = settings;
        var handler = new TranscodeHandler(() -> {
            places.turn();
            return null;
        });
        server = new BackgroundJobServer(
                jobs.storage(),
                new Jackson3JsonMapper(),
                new JobActivator() {
                    @Override
                    public <T> T activateJob(Class<T> type) {
                        return type.cast(handler);
                    }
                },
                BackgroundJobServerConfiguration.usingStandardBackgroundJobServerConfiguration()
                        .andPollInterval(POLL)
                        .andWorkerCount(settings.runCount())
                        .andDeleteSucceededJobsAfter(Duration.ofHours(1))
                        .andInterruptJobsAwaitDurationOnStopBackgroundJobServer(Duration.ofSeconds(10)));
    }

    @Override
    public void start() {
        running = true;
        try {
            Scratch.removeLeftovers(settings.scratchRoot());
        } catch (IOException e) {
            LOG.warn("cannot remove what killed workers left in {}", settings.scratchRoot(), e);
        }
        server.start();
        every(settings.look(), places::fill);
        every(settings.sweep(), sweep::stuck);
        every(LEFTOVERS, sweep::leftovers);
        every(settings.sweep(), this::restartWhenStopped);
    }

    @Override
    public void stop() {
        running = false;
        sweeper.shutdownNow();
        work.close();
        chunks.close();
        places.close();
        server.stop();
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** JobRunr ends its server when the database is away for too long. */
    private void restartWhenStopped() {
        if (running && !server.isRunning()) {
            LOG.info("the job server had stopped: starting it again");
            server.start();
        }
    }

    private void every(Duration period, Runnable chore) {
        var _ = sweeper.scheduleWithFixedDelay(
                () -> {
                    try {
                        chore.run();
                    } catch (RuntimeException e) {
                        LOG.warn("a look at the queue or a sweep did not end well: {}", e.toString());
                    }
                },
                period.toMillis(),
                period.toMillis(),
                TimeUnit.MILLISECONDS);
    }
}
