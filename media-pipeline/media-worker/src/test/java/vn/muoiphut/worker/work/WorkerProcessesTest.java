package vn.muoiphut.worker.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.muoiphut.media.asset.AssetId;
import vn.muoiphut.media.asset.AssetState;
import vn.muoiphut.media.asset.MediaAsset;
import vn.muoiphut.worker.Clips;

/** Real processes on one queue. */
class WorkerProcessesTest {

    @TempDir
    private Path folder;

    private Platform platform;
    private final List<WorkerProcess> workers = new ArrayList<>();

    @BeforeEach
    void start() throws Exception {
        platform = new Platform(folder, Set.of(144, 240));
    }

    @AfterEach
    void stop() {
        workers.forEach(WorkerProcess::close);
        platform.close();
    }

    @Test
    void anotherWorkerFinishesWhatAKilledOneHadBegun() throws Exception {
        var id = submitted(clip("long.mp4", 60));
        var first = worker("first");
        await().atMost(Duration.ofMinutes(2)).until(() -> percent(id) > 5);
        worker("second");
        first.kill();
        int shown = percent(id);

        await().atMost(Duration.ofSeconds(30)).until(() -> platform.asset(id).attempts() == 2);
        await().atMost(Duration.ofMinutes(2)).until(() -> {
            assertThat(platform.asset(id).state()).isNotInstanceOf(AssetState.Queued.class);
            assertThat(percent(id)).isGreaterThanOrEqualTo(shown);
            return platform.asset(id).state() instanceof AssetState.Ready;
        });
        var manifest = platform.manifest(platform.asset(id));
        assertThat(manifest.complete()).isTrue();
        assertThat(platform.stored(id))
                .filteredOn(key -> key.endsWith("manifest.json"))
                .containsExactly(MediaAsset.folder(id) + "1/2/manifest.json");
    }

    @Test
    void twoWorkersShareTheQueueAndGiveBackWhatTheyCannotFinish() throws Exception {
        var clip = clip("short.mp4", 2);
        var busy = new ArrayList<AssetId>();
        for (int i = 0; i < 50; i++) {
            busy.add(platform.queued(clip, "bận"));
        }
        var first = worker("first");
        var second = worker("second");
        await().atMost(Duration.ofMinutes(2)).until(() -> ready(busy) > 0);
        long before = ready(busy);
        var other = platform.queued(clip, "rảnh");
        await().atMost(Duration.ofMinutes(2)).until(() -> ready(List.of(other)) == 1);
        // Those two that were in work, and one more of a worker that had ended just before.
        assertThat(ready(busy) - before).isLessThanOrEqualTo(4);
        await().atMost(Duration.ofMinutes(2)).until(() -> ready(busy) >= 6);
        busy.stream()
                .filter(id -> platform.asset(id).state() instanceof AssetState.Queued)
                .forEach(platform.assets::discard);
        assertThat(busy).allMatch(id -> platform.asset(id).attempts() <= 1);

        var id = submitted(clip("long.mp4", 60));
        await().atMost(Duration.ofMinutes(2)).until(() -> percent(id) > 5);
        first.stop();
        second.stop();
        assertThat(platform.asset(id).state()).isEqualTo(new AssetState.Queued());
        assertThat(platform.asset(id).attempts()).isZero();
        assertThat(platform.leftInScratch()).isEmpty();
    }

    private long ready(List<AssetId> ids) {
        return ids.stream()
                .filter(id -> platform.asset(id).state() instanceof AssetState.Ready)
                .count();
    }

    private Path clip(String name, int seconds) throws Exception {
        return new Clips(folder).ordinary(name, 426, 240, "25", seconds);
    }

    private AssetId submitted(Path file) throws Exception {
        var id = platform.queued(file);
        platform.jobs.submit(platform.asset(id));
        return id;
    }

    private WorkerProcess worker(String name) throws Exception {
        var worker = WorkerProcess.start(platform.settings(), folder, name);
        workers.add(worker);
        return worker;
    }

    private int percent(AssetId id) {
        return switch (platform.asset(id).state()) {
            case AssetState.Transcoding transcoding -> transcoding.percent();
            case AssetState.Ready() -> 100;
            default -> 0;
        };
    }
}
