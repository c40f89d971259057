package vn.muoiphut.worker.transcode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.muoiphut.worker.Clips;
import vn.muoiphut.worker.child.Ffmpeg;
import vn.muoiphut.worker.child.Tools;
import vn.muoiphut.worker.work.Platform;

/** HEVC of 10 bits, as newer phones film: the colour bars come out as they went in, and not grey. */
class HighDynamicRangeTest {

    private static final String BARS = "smptehdbars=s=256x144:r=10:d=0.3,format=yuv444p,"
            + "setparams=colorspace=bt709:color_primaries=bt709:color_trc=bt709:range=tv";
    private static final String AS_IT_IS = "scale=16:9:flags=area,format=yuv444p";
    private static final int PIXELS = 16 * 9;

    @TempDir
    private static Path folder;

    private static Clips clips;
    private static Ffmpeg ffmpeg;
    private static int[] ordinary;

    @BeforeAll
    static void prepare() throws IOException {
        clips = new Clips(folder);
        ffmpeg = new Tools(Platform.FFMPEG).in(folder);
        ordinary = MadeOf.pixels(clips.make("sdr.mkv", "-f", "lavfi", "-i", BARS, "-c:v", "ffv1"), 0, AS_IT_IS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"smpte2084", "arib-std-b67"})
    void isMappedToWhatOrdinaryScreensShow(String transfer) throws IOException {
        var filmed = filmed(transfer);
        var unmapped = MadeOf.pixels(filmed, 0, AS_IT_IS);
        var made = MadeOf.clip(ffmpeg, filmed);
        var mapped = MadeOf.pixels(made.file(), 0, AS_IT_IS);

        assertThat(made.video("pix_fmt,color_space,color_transfer,color_primaries"))
                .isEqualTo("yuv420p,bt709,bt709,bt709");
        assertThat(saturation(unmapped)).as("what is to be mended").isLessThan(0.6 * saturation(ordinary));
        assertThat(saturation(mapped)).isBetween(0.8 * saturation(ordinary), 1.05 * saturation(ordinary));
        assertThat(luma(mapped)).isCloseTo(luma(ordinary), within(8.0));
        assertThat(brightest(mapped)).as("white").isBetween(195, 236);
        for (int i = 0; i < PIXELS; i++) {
            assertThat(mapped[i]).as("luma of " + i).isCloseTo(ordinary[i], within(45));
        }
    }

    /** White of the bars is the white of HDR: 203 cd/m². */
    private static Path filmed(String transfer) throws IOException {
        return clips.make(
                transfer + ".mp4",
                "-f",
                "lavfi",
                "-i",
                BARS + ",zscale=t=linear:npl=203,format=gbrpf32le,zscale=p=bt2020,zscale=t=" + transfer
                        + ":m=bt2020nc:r=tv:npl=203,format=yuv420p10le",
                "-c:v",
                "libx265",
                "-preset",
                "ultrafast",
                "-tag:v",
                "hvc1",
                "-x265-params",
                "log-level=none:crf=4:colorprim=bt2020:colormatrix=bt2020nc:transfer=" + transfer);
    }

    private static double luma(int[] picture) {
        double sum = 0;
        for (int i = 0; i < PIXELS; i++) {
            sum += picture[i];
        }
        return sum / PIXELS;
    }

    private static int brightest(int[] picture) {
        int most = 0;
        for (int i = 0; i < PIXELS; i++) {
            most = Math.max(most, picture[i]);
        }
        return most;
    }

    /** The mean distance of the colours from grey. */
    private static double saturation(int[] picture) {
        double sum = 0;
        for (int i = 0; i < PIXELS; i++) {
            sum += Math.hypot(picture[PIXELS + i] - 128, picture[2 * PIXELS + i] - 128);
        }
        return sum / PIXELS;
    }
}
