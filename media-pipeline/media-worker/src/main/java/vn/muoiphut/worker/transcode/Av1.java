package vn.muoiphut.worker.transcode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.springframework.util.FileSystemUtils;
import vn.muoiphut.worker.child.Budget;
import vn.muoiphut.worker.child.Tools;

/** Renditions in AV1, which not every ffmpeg can make so that their borders are those of the others. */
public final class Av1 {

    /** libaom, the other encoder, took twenty times as long for the same pictures. */
    static final String ENCODER = "libsvtav1";

    private static final Budget BUDGET = new Budget(Duration.ofMinutes(1), Duration.ofSeconds(30));

    private Av1() {}

    /**
     * Tries it on two seconds of grey: ffmpeg 5.1 has the encoder, but sets no keyframe where it is told to.
     *
     * @throws IllegalStateException that says what to install or to set
     */
    public static void insist(Tools tools, Path scratch) throws IOException {
        var folder = Files.createTempDirectory(Files.createDirectories(scratch), "av1-");
        try {
            var ended = tools.in(folder).run(trial(), BUDGET, line -> {});
            var playlist = folder.resolve("trial.m3u8");
            if (!ended.succeeded() || !Files.exists(playlist) || segments(playlist) != 2) {
                throw new IllegalStateException(
                        "this ffmpeg cannot make AV1 with keyframes where they are wanted: install ffmpeg 6.1 or newer "
                                + "with libsvtav1, or leave muoiphut.media.worker.av1 empty");
            }
        } finally {
            FileSystemUtils.deleteRecursively(folder);
        }
    }

    private static List<String> trial() {
        return List.of(
                "-hide_banner",
                "-nostdin",
                "-y",
                "-f",
                "lavfi",
                "-i",
                "color=gray:s=128x128:r=10:d=2",
                "-c:v",
                ENCODER,
                "-preset",
                "12",
                "-pix_fmt",
                "yuv420p",
                "-force_key_frames",
                "expr:gte(t,n_forced)",
                "-g",
                "1000",
                "-f",
                "hls",
                "-hls_time",
                "1",
                "-hls_segment_type",
                "fmp4",
                "-hls_flags",
                "single_file",
                "-hls_segment_filename",
                "trial.mp4",
                "trial.m3u8");
    }

    private static long segments(Path playlist) throws IOException {
        return Files.readAllLines(playlist).stream()
                .filter(line -> line.startsWith("#EXTINF"))
                .count();
    }
}
