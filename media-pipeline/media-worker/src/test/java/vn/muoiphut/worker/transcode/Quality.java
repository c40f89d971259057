package vn.muoiphut.worker.transcode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.muoiphut.embedded.Ffmpeg;
import vn.muoiphut.embedded.ffmpeg.PackedFfmpeg;
import vn.muoiphut.worker.Clips;
import vn.muoiphut.worker.ladder.Rung;
import vn.muoiphut.worker.probe.Source;

/**
 * How near a rendition is to its source, by SSIM and by XPSNR (decibels of its luma, weighted by what eyes see). The source is turned,
 * mapped and scaled to the rendition's size by the filters that made it. XPSNR needs ffmpeg 7.1.
 *
 * @param ssim 1 for the same pictures
 * @param xpsnr absent where no ffmpeg here knows it
 */
record Quality(@Nullable String ssim, @Nullable String xpsnr) {

    private static final Pattern SSIM = Pattern.compile("SSIM Y:(\\d\\.\\d{4})");
    private static final Pattern XPSNR = Pattern.compile("XPSNR +y: (\\S+)");

    /** Measures with the ffmpeg that comes with the build, which is newer than what systems have. */
    static final class Meter {

        private final Path ffmpeg;
        private final String filters;

        Meter(Path cache) throws IOException {
            ffmpeg = newest(cache).ffmpeg();
            filters = Clips.run(List.of(ffmpeg.toString(), "-hide_banner", "-filters"));
        }

        private static Ffmpeg newest(Path cache) {
            try {
                return PackedFfmpeg.unpack(cache);
            } catch (IOException noneForThisMachine) {
                return new Ffmpeg(Path.of("ffmpeg"), Path.of("ffprobe"));
            }
        }

        boolean knows(String filter) {
            return filters.contains(" " + filter + " ");
        }

        Quality of(Path source, Source facts, Path made, Rung rung) throws IOException {
            var messages = made.resolveSibling("quality.txt");
            var pictures =
                    new Source(facts.seconds(), facts.pictureSeconds(), facts.videoStream(), facts.pictures(), null);
            var meters = knows("xpsnr") ? "split=2[m][m2];[r0]split=2[r][r2];[m2][r2]xpsnr;" : "null[m];[r0]null[r];";
            var graph = "%s;[v%s]setpts=PTS-STARTPTS[r0];[1:v]setpts=PTS-STARTPTS,%s[m][r]ssim"
                    .formatted(FilterGraph.of(pictures, List.of(rung), 0, List.of()), rung.name(), meters);
            Clips.run(List.of(
                    "sh",
                    "-c",
                    "nice -n 10 '%s' -nostdin -nostats -i '%s' -i '%s' -filter_complex \"%s\" -f null - 2> '%s'"
                            .formatted(ffmpeg, source, made, graph, messages)));
            var text = Files.readString(messages);
            return new Quality(found(SSIM, text), found(XPSNR, text));
        }

        private static @Nullable String found(Pattern pattern, String text) {
            var matcher = pattern.matcher(text);
            return matcher.find() ? matcher.group(1) : null;
        }
    }
}
