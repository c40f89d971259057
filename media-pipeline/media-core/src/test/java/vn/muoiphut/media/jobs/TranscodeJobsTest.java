package vn.muoiphut.media.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jobrunr.jobs.states.StateName;
import org.jobrunr.server.BackgroundJobServer;
import org.jobrunr.server.BackgroundJobServerConfiguration;
import org.jobrunr.server.JobActivator;
import org.jobrunr.utils.mapper.jackson3.Jackson3JsonMapper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.muoiphut.embedded.EmbeddedMongo;
import vn.muoiphut.media.TestMongo;
import vn.muoiphut.media.asset.AssetId;
import vn.muoiphut.media.asset.AssetState;
import vn.muoiphut.media.asset.MediaAsset;
import vn.muoiphut.media.asset.SourceFile;

class TranscodeJobsTest {

    private final EmbeddedMongo server = EmbeddedMongo.inMemory();
    private final MongoClient client = TestMongo.client(server);
    private final TranscodeJobs jobs = new TranscodeJobs(client, "test");
    private final AssetId id = new AssetId(UUID.randomUUID());
    private final Semaphore turns = new Semaphore(0);
    private final List<AutoCloseable> workers = new ArrayList<>();

    @AfterEach
    void stop() throws Exception {
        for (var worker : workers) {
            worker.close();
        }
        jobs.close();
        client.close();
        server.close();
    }

    @Test
    void keepsOneJobOfManySubmissions() {
        var asset = asset(1, 0);
        for (int i = 0; i < 5; i++) {
            jobs.submit(asset);
        }
        jobs.submit(asset(2, 0));
        jobs.submit(asset(1, 1));

        assertThat(jobs.storage().countJobs(StateName.ENQUEUED)).isEqualTo(3);
    }

    @Test
    void reachesAWorkerOfAnotherConnectionAndCanBeSubmittedAgainWhenItIsOver() throws Exception {
        jobs.submit(asset(1, 0));
        startWorker();
        assertThat(turns.tryAcquire(30, TimeUnit.SECONDS)).isTrue();
        while (jobs.storage().countJobs(StateName.SUCCEEDED) == 0) {
            Thread.onSpinWait();
        }

        jobs.submit(asset(1, 0));
        assertThat(turns.tryAcquire(30, TimeUnit.SECONDS)).isTrue();
    }

    private MediaAsset asset(int version, int attempts) {
        var source = new SourceFile("key", "bài 1.mp4", "video/mp4", 10);
        return new MediaAsset(
                id,
                "an",
                version,
                source,
                new AssetState.Queued(),
                Instant.EPOCH,
                Instant.EPOCH,
                0,
                attempts,
                Optional.empty());
    }

    private void startWorker() {
        var its = new TranscodeJobs(client, "test");
        var handler = new TranscodeHandler(() -> {
            turns.release();
            return null;
        });
        var activator = new JobActivator() {
            @Override
            public <T> T activateJob(Class<T> type) {
                return type.cast(handler);
            }
        };
        var runner = new BackgroundJobServer(
                its.storage(),
                new Jackson3JsonMapper(),
                activator,
                BackgroundJobServerConfiguration.usingStandardBackgroundJobServerConfiguration()
                        .andPollInterval(Duration.ofSeconds(5))
                        .andWorkerCount(1));
        runner.start();
        workers.add(runner::stop);
        workers.add(its);
    }
}
