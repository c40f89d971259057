package vn.muoiphut.worker.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.muoiphut.media.asset.AssetId;
import vn.muoiphut.media.asset.AssetState;
import vn.muoiphut.media.asset.MediaAsset;
import vn.muoiphut.media.manifest.Manifest;
import vn.muoiphut.worker.Clips;

/** A worker process is killed at exactly one moment of its work, and another worker ends what it had begun. */
class KilledWorkerTest {

    @TempDir
    private static Path folder;

    private static Platform platform;
    private static Gate gate;
    private static Path clip;

    @BeforeAll
    static void start() throws Exception {
        platform = new Platform(folder, Set.of(144, 240));
        gate = Gate.beforeHttp(platform.server.endpoint().getPort());
        clip = new Clips(folder).ordinary("clip.mp4", 320, 240, "15", 9);
        halting("ffprobe", "*", "");
        halting("ffmpeg", "*force_key_frames*", "ffmpeg \"$@\";");
    }

    @AfterAll
    static void stop() throws Exception {
        gate.close();
        platform.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"PUT .*/144p.mp4", "PUT .*/manifest.json"})
    void beforeTheStoreIsAsked(String request) throws Exception {
        var hold = Hold.beforeItIsSent(request);
        gate.hold(hold);
        var id = platform.queued(clip);
        try (var worker = worker()) {
            assertThat(hold.isReached(60)).as(worker.log()).isTrue();
            worker.kill();
        }
        isFinishedByAnother(id);
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET /media/assets/.*/source", "PUT .*/audio.mp4", "PUT .*/manifest.json"})
    void beforeTheStoreHasAnswered(String request) throws Exception {
        var hold = Hold.beforeItIsAnswered(request);
        gate.hold(hold);
        var id = platform.queued(clip);
        try (var worker = worker()) {
            assertThat(hold.isReached(60)).as(worker.log()).isTrue();
            worker.kill();
        }
        isFinishedByAnother(id);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ffprobe", "ffmpeg"})
    void whileItsChildRuns(String child) throws Exception {
        gate.hold(Hold.NOTHING);
        Files.createFile(folder.resolve(child + ".halt"));
        var id = platform.queued(clip);
        try (var worker = worker()) {
            await().atMost(Duration.ofMinutes(1)).until(() -> Files.exists(folder.resolve(child + ".halted")));
            worker.kill();
        }
        Files.delete(folder.resolve(child + ".halt"));
        isFinishedByAnother(id);
    }

    private static void isFinishedByAnother(AssetId id) {
        int shown = platform.asset(id).percent();
        await().atMost(Duration.ofMinutes(1)).until(() -> {
            platform.work.turn();
            assertThat(platform.asset(id).percent()).isGreaterThanOrEqualTo(shown);
            return platform.asset(id).state() instanceof AssetState.Ready;
        });
        assertThat(platform.asset(id).attempts()).isEqualTo(2);
        platform.sweepLater();
        var asset = platform.asset(id);
        var manifest = platform.manifest(asset);
        assertThat(manifest.complete()).isTrue();
        assertThat(manifest.renditions()).hasSize(2);
        assertThat(platform.stored(id)).containsExactlyInAnyOrderElementsOf(named(asset, manifest));
        manifest.renditions()
                .forEach(made -> assertThat(
                                platform.store.head(made.key()).orElseThrow().bytes())
                        .isEqualTo(made.bytes()));
    }

    private static List<String> named(MediaAsset asset, Manifest manifest) {
        var keys = new ArrayList<>(List.of(
                asset.source().key(),
                asset.manifest().orElseThrow(),
                manifest.audio().key(),
                manifest.poster().key(),
                manifest.storyboard().sprite().key()));
        manifest.renditions().forEach(made -> keys.add(made.key()));
        return keys;
    }

    private static WorkerProcess worker() throws IOException {
        var settings = platform.settings();
        settings.put("muoiphut.media.store.endpoint", "http://127.0.0.1:" + gate.port());
        settings.put("muoiphut.media.worker.lease", "2s");
        settings.put("muoiphut.media.ffmpeg.ffmpeg", folder.resolve("ffmpeg"));
        settings.put("muoiphut.media.ffmpeg.ffprobe", folder.resolve("ffprobe"));
        return WorkerProcess.start(settings, folder, "worker");
    }

    /** A tool that does nothing more when it is told to halt and its arguments are of this form. */
    private static void halting(String tool, String arguments, String first) throws IOException {
        var file = folder.resolve(tool);
        var halt = "if [ -e '%1$s.halt' ] && [ \"$1\" != -version ]; then %2$s touch '%1$s.halted'; exec sleep 600; fi"
                .formatted(file, first);
        Script.of(folder, tool, tool, arguments, halt);
    }
}
