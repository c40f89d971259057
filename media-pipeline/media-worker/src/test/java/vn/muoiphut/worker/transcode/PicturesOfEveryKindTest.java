package vn.muoiphut.worker.transcode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.muoiphut.worker.Clips;
import vn.muoiphut.worker.child.Ffmpeg;
import vn.muoiphut.worker.child.Tools;
import vn.muoiphut.worker.work.Platform;

/** Pictures as phones and cameras make them: turned, of odd sizes, interlaced, at every rate. */
class PicturesOfEveryKindTest {

    @TempDir
    private static Path folder;

    private static Clips clips;
    private static Ffmpeg ffmpeg;
    private static Path redOverBlue;

    @BeforeAll
    static void prepare() throws IOException {
        clips = new Clips(folder);
        ffmpeg = new Tools(Platform.FFMPEG).in(folder);
        redOverBlue = filmed("lying.mov", "color=red:s=256x144:r=10:d=0.5,drawbox=y=72:h=72:c=blue:t=fill");
    }

    @ParameterizedTest(name = "turned by {0}: {1}x{2}, red is {3}")
    @CsvSource({"90, 144, 256, right", "180, 256, 144, below", "270, 144, 256, left"})
    void standsUprightHoweverThePhoneWasHeld(int degrees, int width, int height, String red) throws IOException {
        var made = MadeOf.clip(ffmpeg, clips.turned(redOverBlue, "turned.mov", degrees));

        assertThat(made.video("width,height,sample_aspect_ratio")).isEqualTo(width + "," + height + ",1:1");
        var halves = red.equals("below") ? made.colours(0, 1, 2) : made.colours(0, 2, 1);
        boolean redFirst = halves[0] > 200 && halves[2] < 60 && halves[3] < 60 && halves[5] > 200;
        boolean redLast = halves[0] < 60 && halves[2] > 200 && halves[3] > 200 && halves[5] < 60;
        assertThat(red.equals("left") ? redFirst : redLast)
                .as(Arrays.toString(halves))
                .isTrue();
    }

    @ParameterizedTest(name = "{0} a second become {1}")
    @CsvSource({"24, 24/1", "24000/1001, 24000/1001", "50, 25/1", "60000/1001, 30000/1001", "120, 30/1"})
    void showsAtMostThirtyPicturesASecond(String rate, String shown) throws IOException {
        var made = MadeOf.clip(ffmpeg, filmed("rate.mp4", "testsrc2=s=64x48:d=0.5:r=" + rate));

        assertThat(made.video("r_frame_rate")).isEqualTo(shown);
        assertThat(made.seconds()).isEqualTo(0.5, within(0.05));
    }

    /** Black until 1.0 s and white after it, though pictures come when they like. */
    @Test
    void keepsTheTimeWhenTheRateVaries() throws IOException {
        var varying = clips.make(
                "varying.mp4",
                "-f",
                "lavfi",
                "-i",
                "color=black:s=64x48:r=30:d=2,drawbox=enable='gte(t,1)':c=white:t=fill,"
                        + "select='not(eq(mod(n,7),3)+eq(mod(n,5),1)+between(n,34,50))'",
                "-fps_mode",
                "vfr",
                "-c:v",
                "libx264",
                "-pix_fmt",
                "yuv420p");
        var made = MadeOf.clip(ffmpeg, varying);

        assertThat(made.seconds()).isEqualTo(2, within(0.1));
        assertThat(made.colours(0.86, 1, 1)[0]).isLessThan(60);
        assertThat(made.colours(1.04, 1, 1)[0]).isGreaterThan(200);
    }

    @Test
    void makesWholePicturesOfInterlacedOnes() throws IOException {
        var interlaced = clips.make(
                "interlaced.ts",
                "-f",
                "lavfi",
                "-i",
                "color=black:s=128x144:r=50:d=0.6,geq=lum='128+100*sin(X/10-N/1.5)':cb=128:cr=128,"
                        + "tinterlace=interleave_top,setfield=tff",
                "-c:v",
                "mpeg2video",
                "-b:v",
                "4M",
                "-flags",
                "+ildct+ilme",
                "-top",
                "1");
        assertThat(fields(MadeOf.told(interlaced, "-vf", "idet"))).isGreaterThan(10);

        var made = MadeOf.clip(ffmpeg, interlaced);
        assertThat(made.source().pictures().interlaced()).isTrue();
        assertThat(made.video("field_order,r_frame_rate")).isEqualTo("progressive,25/1");
        assertThat(fields(made.told("-vf", "idet"))).isZero();
    }

    @ParameterizedTest(name = "{0} {1} becomes {2}x{3}")
    @CsvSource({
        "301x201, 1, 216, 144",
        "67x121, 1, 66, 120",
        "176x144, 12/11, 192, 144",
        "180x144, 64/45, 256, 144",
        "256x160, 1/2, 128, 160"
    })
    void makesOddSizesEvenAndPixelsSquare(String size, String pixel, int width, int height) throws IOException {
        var odd = clips.make(
                "odd.mkv",
                "-f",
                "lavfi",
                "-i",
                "testsrc2=s=%s:r=10:d=0.3,setsar=%s,format=yuv444p".formatted(size, pixel),
                "-c:v",
                "libx264",
                "-preset",
                "ultrafast");

        assertThat(MadeOf.clip(ffmpeg, odd).video("width,height,sample_aspect_ratio,pix_fmt"))
                .isEqualTo("%d,%d,1:1,yuv420p".formatted(width, height));
    }

    private static Path filmed(String name, String pictures) throws IOException {
        return clips.make(
                name, "-f", "lavfi", "-i", pictures, "-c:v", "libx264", "-preset", "ultrafast", "-pix_fmt", "yuv420p");
    }

    /** How many pictures look as if made of two moments. */
    private static int fields(String told) {
        var line = told.lines()
                .filter(each -> each.contains("Multi frame detection"))
                .findFirst()
                .orElseThrow();
        var counts = line.replaceAll(".*TFF: *(\\d+) BFF: *(\\d+).*", "$1 $2").split(" ", -1);
        return Integer.parseInt(counts[0]) + Integer.parseInt(counts[1]);
    }
}
