package vn.muoiphut.local.players;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.unit.DataSize;
import vn.muoiphut.embedded.BundledFfmpeg;
import vn.muoiphut.media.captions.Captions;
import vn.muoiphut.media.captions.CheckedCaptions.Accepted;
import vn.muoiphut.worker.child.FfmpegSettings;
import vn.muoiphut.worker.child.Tools;
import vn.muoiphut.worker.ladder.Ladder;
import vn.muoiphut.worker.packaging.Renditions;
import vn.muoiphut.worker.probe.Probe;
import vn.muoiphut.worker.probe.Verdict.Taken;
import vn.muoiphut.worker.transcode.Outcome;
import vn.muoiphut.worker.transcode.Transcode;

/**
 * What the pipeline makes, played by others' players in a real Chromium over lines of changing width: hls.js (HLS) and
 * Shaka (HLS and DASH) start, switch up and down, seek, show captions and reach the end.
 */
class PlayersTest {

    private static final int SECONDS = 40;
    private static final Path WEB = Path.of("..", "..", "web");
    private static final Path HLS_JS = WEB.resolve("node_modules/hls.js/dist/hls.min.js");
    private static final Path SHAKA = WEB.resolve("node_modules/shaka-player/dist/shaka-player.compiled.js");

    @TempDir
    private Path folder;

    @Test
    void othersPlayersPlayItFromBeginningToEnd() throws Exception {
        var chromium = Path.of(System.getenv().getOrDefault("CHROMIUM_PATH", "/usr/bin/chromium"));
        assumeTrue(Files.isExecutable(chromium), "no players are tried: there is no Chromium (set CHROMIUM_PATH)");
        assumeTrue(Files.exists(SHAKA), "no players are tried: the web application was built without Node");
        try (var published = new Published(folder.resolve("store"), Map.of("/hls.js", HLS_JS, "/shaka.js", SHAKA))) {
            publish(published);
            play(chromium, published);
        }
    }

    private void publish(Published published) throws Exception {
        var located = BundledFfmpeg.locate(folder.resolve("ffmpeg"));
        var settings = new FfmpegSettings(
                located.ffmpeg(), located.ffprobe(), 2, DataSize.ofGigabytes(8), DataSize.ofGigabytes(1), 0);
        var ffmpeg = new Tools(settings).in(Files.createDirectory(folder.resolve("work")));
        makeClip(located.ffmpeg(), ffmpeg.folder().resolve("source"));
        var source = ((Taken) Probe.of(ffmpeg, "source")).source();
        var rungs = Ladder.of(source.pictures().width(), source.pictures().height(), Set.of(144, 240));
        assertThat(Transcode.run(ffmpeg, "source", source, rungs, seconds -> {}))
                .isEqualTo(new Outcome.Made());
        for (var rung : rungs) {
            var rate = source.pictures().rate().perSecond();
            var rendition = Renditions.of(ffmpeg.folder(), rung, rate, rung.name() + ".mp4");
            published.add(rendition, ffmpeg.folder().resolve(rendition.key()));
        }
        var captions =
                "1\n00:00:01,000 --> 00:00:03,000\nDòng đầu\n\n2\n00:00:34,500 --> 00:00:39,500\nDòng cuối cùng\n";
        var checked = Captions.check(captions.getBytes(StandardCharsets.UTF_8), Duration.ofSeconds(SECONDS));
        published.complete(((Accepted) checked).webVtt(), source.seconds());
    }

    /** Noise does not compress, so that each rendition needs all the bits that it may have. */
    private static void makeClip(Path ffmpeg, Path clip) throws IOException, InterruptedException {
        run(new ProcessBuilder(List.of(
                ffmpeg.toString(),
                "-v",
                "error",
                "-f",
                "lavfi",
                "-i",
                "testsrc2=s=426x240:r=12:d=%d,noise=alls=40:allf=t".formatted(SECONDS),
                "-f",
                "lavfi",
                "-i",
                "sine=f=330:d=" + SECONDS,
                "-c:v",
                "libx264",
                "-preset",
                "ultrafast",
                "-pix_fmt",
                "yuv420p",
                "-c:a",
                "aac",
                "-f",
                "mp4",
                clip.toString())));
    }

    private static void play(Path chromium, Published published) throws IOException, InterruptedException {
        var walk = new ProcessBuilder("npm", "run", "--silent", "players").directory(WEB.toFile());
        walk.environment().put("PLAYERS_URL", published.address().toString());
        walk.environment().put("CHROMIUM_PATH", chromium.toString());
        run(walk);
    }

    private static void run(ProcessBuilder builder) throws IOException, InterruptedException {
        var process = builder.redirectErrorStream(true).start();
        process.getOutputStream().close();
        try (var output = process.inputReader()) {
            var said = output.readAllAsString();
            assertThat(process.waitFor()).as(said).isZero();
        }
    }
}
