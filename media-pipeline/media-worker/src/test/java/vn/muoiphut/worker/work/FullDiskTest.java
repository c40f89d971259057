package vn.muoiphut.worker.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.muoiphut.media.asset.AssetState;
import vn.muoiphut.worker.Clips;

/** A worker whose scratch folder is a file system of its own, that holds the source and hardly more. */
class FullDiskTest {

    private static final long HARDLY = 150_000;

    @TempDir
    private Path folder;

    @Test
    void aWorkerOnAFullDiskBlamesTheDiskAndAnotherEndsItsWork() throws Exception {
        var clip = new Clips(folder).ordinary("clip.mp4", 426, 240, "25", 12);
        var scratch = Files.createDirectory(folder.resolve("small"));
        var around = smallDisk(scratch, Files.size(clip) + HARDLY);
        assumeTrue(works(around), "this machine lets nobody but its operator mount a file system");
        try (var platform = new Platform(folder, Set.of(144, 240))) {
            var id = platform.queued(clip);
            var settings = platform.settings();
            settings.put("muoiphut.media.worker.scratch", scratch);
            settings.put("muoiphut.media.worker.pause", "1m");
            try (var worker = WorkerProcess.start(around, settings, folder, "worker")) {
                await().atMost(Duration.ofMinutes(4))
                        .until(() -> platform.asset(id).attempts() == 1
                                && platform.asset(id).state() instanceof AssetState.Queued);
                assertThat(worker.log()).contains("failed: NO_SPACE");
            }
            platform.assets.discard(id);
            assertThat(platform.afterWorkOn(clip).state()).isEqualTo(new AssetState.Ready());
        }
    }

    private static List<String> smallDisk(Path place, long bytes) {
        var mount = "mount -t tmpfs -o size=%d none '%s' && exec \"$@\"".formatted(bytes, place);
        return List.of("unshare", "--user", "--map-root-user", "--mount", "sh", "-c", mount, "sh");
    }

    private static boolean works(List<String> around) throws InterruptedException {
        var command = new ArrayList<>(around);
        command.add("true");
        try {
            return new ProcessBuilder(command).start().waitFor() == 0;
        } catch (IOException missing) {
            return false;
        }
    }
}
