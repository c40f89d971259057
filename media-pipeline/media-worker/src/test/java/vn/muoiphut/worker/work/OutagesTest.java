package vn.muoiphut.worker.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import vn.muoiphut.media.asset.AssetId;
import vn.muoiphut.media.asset.AssetState;
import vn.muoiphut.worker.Clips;

/** The store or the database is away for a minute in the middle of the work. Waits without working, so beside others. */
@Execution(ExecutionMode.CONCURRENT)
class OutagesTest {

    private static final Duration MINUTE = Duration.ofMinutes(1);

    @TempDir
    private Path folder;

    @Test
    void workGoesOnWhenTheStoreComesBack() throws Exception {
        try (var platform = new Platform(folder, Set.of(144, 240));
                var gate = Gate.beforeHttp(platform.server.endpoint().getPort())) {
            var hold = Hold.beforeItIsSent("PUT .*/[0-9]+p.mp4");
            gate.hold(hold);
            var settings = platform.settings();
            settings.put("muoiphut.media.store.endpoint", "http://127.0.0.1:" + gate.port());
            var id = platform.queued(clip(9));
            try (var worker = WorkerProcess.start(settings, folder, "worker")) {
                assertThat(hold.isReached(240))
                        .as(() -> platform.asset(id) + log(worker))
                        .isTrue();
                isAwayForAMinute(gate);
                isReadyAtTheFirstAttempt(platform, id);
            }
        }
    }

    @Test
    void workGoesOnWhenTheDatabaseComesBack() throws Exception {
        try (var platform = new Platform(folder, Set.of(144, 240));
                var gate = Gate.before(URI.create(platform.database.uri()).getPort())) {
            var settings = platform.settings();
            settings.put("spring.mongodb.uri", platform.database.uri().replaceFirst(":\\d+/", ":" + gate.port() + "/"));
            settings.put("muoiphut.media.worker.runs", 2);
            var id = platform.queued(clip(60));
            try (var worker = WorkerProcess.start(settings, folder, "worker")) {
                await().atMost(Duration.ofMinutes(4))
                        .until(() -> platform.asset(id).percent() > 0);
                isAwayForAMinute(gate);
                isReadyAtTheFirstAttempt(platform, id);
                assertThat(worker.isAlive()).isTrue();
                var next = platform.queued(clip(2));
                await().atMost(Duration.ofMinutes(4)).until(() -> isReady(platform, next));
                var back = platform.clock.instant();
                await().atMost(MINUTE)
                        .until(() -> platform.jobs.storage().getBackgroundJobServers().stream()
                                .anyMatch(server -> server.getLastHeartbeat().isAfter(back)));
            }
        }
    }

    private static void isAwayForAMinute(Gate gate) throws Exception {
        gate.hold(Hold.NOTHING);
        gate.shut();
        await().pollDelay(MINUTE).atMost(MINUTE.multipliedBy(2)).until(() -> true);
        gate.open();
    }

    private static void isReadyAtTheFirstAttempt(Platform platform, AssetId id) {
        await().atMost(Duration.ofMinutes(3)).until(() -> isReady(platform, id));
        assertThat(platform.asset(id).attempts()).isEqualTo(1);
        assertThat(platform.manifest(platform.asset(id)).complete()).isTrue();
    }

    private static boolean isReady(Platform platform, AssetId id) {
        return platform.asset(id).state() instanceof AssetState.Ready;
    }

    private static String log(WorkerProcess worker) {
        try {
            return worker.log();
        } catch (IOException e) {
            return e.toString();
        }
    }

    private Path clip(int seconds) throws Exception {
        return new Clips(folder).ordinary(seconds + ".mp4", 160, 120, "15", seconds);
    }
}
