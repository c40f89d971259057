package vn.muoiphut.worker.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.muoiphut.media.asset.AssetState;
import vn.muoiphut.worker.Clips;
import vn.muoiphut.worker.chunk.SplitSettings;

/** A worker process that helps with the asset of another is killed in the middle of a chunk. */
class KilledHelperTest {

    @TempDir
    private Path folder;

    @Test
    void costsNothingButItsChunk() throws Exception {
        var split = new SplitSettings(Duration.ofSeconds(8), Duration.ofSeconds(4));
        try (var platform = new Platform(folder, Set.of(144, 240), split)) {
            var id = platform.queued(new Clips(folder).ordinary("long.mp4", 320, 240, "15", 13));
            var claim = platform.work.next().orElseThrow();
            try (var helper = helper(platform)) {
                await().atMost(Duration.ofMinutes(1)).until(() -> {
                    platform.claims.renew(claim);
                    return !platform.jobs.storage().getBackgroundJobServers().isEmpty();
                });
                var killed = CompletableFuture.runAsync(() -> killInMidChunk(helper));
                platform.work.carry(claim);
                killed.join();
            }
            assertThat(platform.asset(id).state()).isEqualTo(new AssetState.Ready());
            assertThat(platform.asset(id).attempts()).isEqualTo(1);
            assertThat(platform.manifest(platform.asset(id)).seconds()).isEqualTo(13);
        }
    }

    private void killInMidChunk(WorkerProcess helper) {
        await().atMost(Duration.ofMinutes(1)).until(() -> Files.exists(folder.resolve("halted")));
        try {
            helper.kill();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private WorkerProcess helper(Platform platform) throws IOException {
        var settings = platform.settings();
        settings.put("muoiphut.media.split.from", "8s");
        settings.put("muoiphut.media.worker.look", "100ms");
        settings.put("muoiphut.media.worker.lease", "2s");
        settings.put("muoiphut.media.ffmpeg.ffmpeg", halting());
        return WorkerProcess.start(settings, folder, "helper");
    }

    /** An ffmpeg that does nothing more when it is given a chunk. */
    private Path halting() throws IOException {
        var file = Files.writeString(folder.resolve("ffmpeg"), """
                #!/bin/sh
                case "$*" in *trim=start_pts*)
                    touch '%s'
                    exec sleep 600
                esac
                exec ffmpeg "$@"
                """.formatted(folder.resolve("halted")));
        return Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
}
