package vn.muoiphut.worker.probe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.unit.DataSize;
import vn.muoiphut.media.asset.RejectionReason;
import vn.muoiphut.worker.Clips;
import vn.muoiphut.worker.child.FfmpegSettings;
import vn.muoiphut.worker.child.Tools;
import vn.muoiphut.worker.probe.Verdict.Refused;
import vn.muoiphut.worker.probe.Verdict.Taken;

/** What is said of ordinary files. */
class ProbeTest {

    @TempDir
    private static Path folder;

    private static Tools tools;
    private static Clips clips;
    private static Path ordinary;

    @BeforeAll
    static void prepare() throws IOException {
        tools = new Tools(new FfmpegSettings(
                Path.of("ffmpeg"), Path.of("ffprobe"), 1, DataSize.ofGigabytes(4), DataSize.ofGigabytes(1), 10));
        clips = new Clips(folder);
        ordinary = clips.ordinary("ordinary.mp4", 322, 242, "30000/1001", 4);
    }

    @Test
    void knowsAnOrdinaryClip() throws IOException {
        var source = taken(ordinary);

        assertThat(source.seconds()).isEqualTo(4, within(0.05));
        assertThat(source.pictures())
                .isEqualTo(new Source.Pictures(322, 242, new FrameRate(30000, 1001), false, false));
        assertThat(source.sound()).isEqualTo(new Source.Sound(1, 1));
    }

    @Test
    void halvesRatesThatALessonDoesNotNeed() throws IOException {
        assertThat(rate("50")).isEqualTo(new FrameRate(50, 2));
        assertThat(rate("60000/1001")).isEqualTo(new FrameRate(60000, 2002));
        assertThat(rate("120")).isEqualTo(new FrameRate(120, 4));
        assertThat(rate("24")).isEqualTo(new FrameRate(24, 1));
    }

    @Test
    void showsAVaryingRateAtAConstantOne() throws IOException {
        var varying = clips.make(
                "varying.mp4",
                "-f",
                "lavfi",
                "-i",
                "testsrc2=s=64x64:r=30:d=3",
                "-vf",
                "select='not(eq(mod(n,7),3)+eq(mod(n,5),1))'",
                "-fps_mode",
                "vfr",
                "-c:v",
                "libx264");

        assertThat(taken(varying).pictures().rate()).isEqualTo(new FrameRate(24, 1));
    }

    @Test
    void refusesSoundAlone() throws IOException {
        assertThat(verdict(clips.make("sound.mp4", "-i", ordinary.toString(), "-vn", "-c", "copy")))
                .isEqualTo(new Refused(RejectionReason.NO_VIDEO_STREAM));
    }

    private FrameRate rate(String rate) throws IOException {
        return taken(clips.make("rate.mp4", "-f", "lavfi", "-i", "testsrc2=s=64x64:d=1:r=" + rate, "-c:v", "libx264"))
                .pictures()
                .rate();
    }

    private static Source taken(Path file) throws IOException {
        var verdict = verdict(file);
        assertThat(verdict).as(file.toString()).isInstanceOf(Taken.class);
        return ((Taken) verdict).source();
    }

    /** Under the name that a worker gives it, which tells nothing. */
    private static Verdict verdict(Path file) throws IOException {
        Files.copy(file, folder.resolve("source"), StandardCopyOption.REPLACE_EXISTING);
        return Probe.of(tools.in(folder), "source");
    }
}
