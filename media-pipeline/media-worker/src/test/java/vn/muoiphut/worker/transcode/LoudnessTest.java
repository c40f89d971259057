package vn.muoiphut.worker.transcode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.muoiphut.worker.Clips;
import vn.muoiphut.worker.child.Tools;
import vn.muoiphut.worker.ladder.Ladder;
import vn.muoiphut.worker.probe.Probe;
import vn.muoiphut.worker.probe.Verdict.Taken;
import vn.muoiphut.worker.work.Platform;

/** Whatever the source, every rendition is as loud as it should be by EBU R 128, and no peak is cut off. */
class LoudnessTest {

    private static final Pattern LOUDNESS = Pattern.compile("I:\\s+(-?[0-9.]+) LUFS");
    private static final Pattern PEAK = Pattern.compile("Peak:\\s+(-?[0-9.]+) dBFS");

    @TempDir
    private Path folder;

    @ParameterizedTest(name = "{0} dB, {1}")
    @CsvSource({"-18, stereo", "-14, mono", "20, stereo"})
    void isTheSameInEveryRendition(int level, String layout) throws Exception {
        new Clips(folder)
                .make(
                        "source.mkv",
                        "-f",
                        "lavfi",
                        "-i",
                        "testsrc2=s=640x360:r=4:d=6",
                        "-f",
                        "lavfi",
                        "-i",
                        // Louder and softer three times a second, as syllables are; what is too loud is cut off.
                        "anoisesrc=c=pink:seed=7:d=6:a=0.5,highpass=f=120,tremolo=f=3:d=0.9,volume=%ddB,"
                                        .formatted(level)
                                + "aformat=sample_fmts=s16:channel_layouts=" + layout,
                        "-c:v",
                        "libx264",
                        "-preset",
                        "ultrafast",
                        "-pix_fmt",
                        "yuv420p",
                        "-c:a",
                        "flac");
        var ffmpeg = new Tools(Platform.FFMPEG).in(folder);
        var source = ((Taken) Probe.of(ffmpeg, "source.mkv")).source();
        var rungs = Ladder.of(640, 360, Set.of(144, 360));

        assertThat(Transcode.run(ffmpeg, "source.mkv", source, rungs, seconds -> {}))
                .isEqualTo(new Outcome.Made());

        for (var name : List.of("144p", "360p", "audio")) {
            var told = MadeOf.told(folder.resolve(name + ".mp4"), "-vn", "-af", "ebur128=peak=true:framelog=verbose");
            assertThat(last(LOUDNESS, told)).as(name).isEqualTo(-16, within(1.0));
            assertThat(last(PEAK, told)).as(name).isLessThan(0.5);
        }
    }

    private static double last(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .mapToDouble(found -> Double.parseDouble(found.group(1)))
                .reduce((a, b) -> b)
                .orElseThrow();
    }
}
