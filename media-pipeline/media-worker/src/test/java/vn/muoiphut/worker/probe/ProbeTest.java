package vn.muoiphut.worker.probe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Random;
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

/** What is said of good files and of hostile ones. */
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
    void turnsPicturesThatAPhoneHeldUpright() throws IOException {
        var upright = Files.readAllBytes(ordinary);
        int matrix = indexOf(upright, "tkhd") + 44;
        for (int i = 0; i < 9; i++) {
            ByteBuffer.wrap(upright)
                    .putInt(matrix + 4 * i, new int[] {0, 1 << 16, 0, -1 << 16, 0, 0, 0, 0, 1 << 30}[i]);
        }

        assertThat(taken(clips.bytes("upright.mp4", upright)).pictures())
                .extracting(Source.Pictures::width, Source.Pictures::height)
                .containsExactly(242, 322);
    }

    @Test
    void makesPixelsSquare() throws IOException {
        var wide =
                clips.make("wide.mp4", "-i", ordinary.toString(), "-vf", "scale=360:240,setsar=4/3", "-t", "1", "-an");

        assertThat(taken(wide).pictures())
                .extracting(Source.Pictures::width, Source.Pictures::height)
                .containsExactly(480, 240);
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
    void seesInterlacedPictures() throws IOException {
        var interlaced = clips.make(
                "interlaced.ts",
                "-i",
                ordinary.toString(),
                "-t",
                "1",
                "-vf",
                "setfield=tff",
                "-c:v",
                "mpeg2video",
                "-flags",
                "+ildct+ilme",
                "-an");

        assertThat(taken(interlaced).pictures().interlaced()).isTrue();
    }

    @Test
    void takesEveryKindOfFileThatPhonesAndCamerasWrite() throws IOException {
        for (var name : new String[] {"a.mov", "a.mkv", "a.avi", "a.ts", "a.3gp", "a.flv"}) {
            var other = clips.make(name, "-i", ordinary.toString(), "-c", "copy");
            assertThat(taken(other).seconds()).as(name).isEqualTo(4, within(0.1));
        }
    }

    @Test
    void refusesWhatIsNotAVideo() throws IOException {
        assertRefused(clips.bytes("empty.mp4", new byte[0]), RejectionReason.EMPTY);
        assertRefused(clips.text("text.mp4", "Kính gửi các anh chị\n".repeat(200)), RejectionReason.NOT_A_VIDEO);
        var noise = new byte[50_000];
        new Random(1).nextBytes(noise);
        assertRefused(clips.bytes("noise.mp4", noise), RejectionReason.NOT_A_VIDEO);
        assertRefused(
                clips.make("sound.mp4", "-i", ordinary.toString(), "-vn", "-c", "copy"),
                RejectionReason.NO_VIDEO_STREAM);
    }

    @Test
    void refusesPicturesPosingAsVideo() throws IOException {
        var picture = clips.make("picture.png", "-i", ordinary.toString(), "-frames:v", "1");

        assertThat(verdict(picture)).isInstanceOf(Refused.class);
    }

    @Test
    void readsNoOtherFileThanTheOneItIsGiven() throws IOException {
        Files.writeString(folder.resolve("secret.txt"), "secret");
        assertRefused(
                clips.text(
                        "playlist.mp4", "#EXTM3U\n#EXT-X-TARGETDURATION:4\n#EXTINF:4,\nordinary.mp4\n#EXT-X-ENDLIST\n"),
                RejectionReason.FORBIDDEN_FORMAT);
        assertRefused(
                clips.text("concat.mp4", "ffconcat version 1.0\nfile ordinary.mp4\n"),
                RejectionReason.FORBIDDEN_FORMAT);
    }

    @Test
    void refusesWhatIsTooLong() throws IOException {
        assertRefused(
                clips.make("long.mp4", "-f", "lavfi", "-i", "color=s=16x16:r=10:d=600.1", "-c:v", "libx264"),
                RejectionReason.TOO_LONG);
        assertThat(taken(clips.make("nearly.mp4", "-f", "lavfi", "-i", "color=s=16x16:r=10:d=599.9", "-c:v", "libx264"))
                        .seconds())
                .isEqualTo(599.9, within(0.01));
    }

    @Test
    void believesPacketsAndNotAHeaderThatClaimsLess() throws IOException {
        var honest = Files.readAllBytes(
                clips.make("honest.avi", "-f", "lavfi", "-i", "color=s=16x16:r=5:d=620", "-c:v", "mpeg4"));
        // AVI: the number of frames in the main header, and the length in the stream's.
        int main = indexOf(honest, "avih") + 8 + 16;
        int stream = indexOf(honest, "strh") + 8 + 32;
        ByteBuffer.wrap(honest).order(ByteOrder.LITTLE_ENDIAN).putInt(main, 10).putInt(stream, 10);

        assertRefused(clips.bytes("modest.avi", honest), RejectionReason.TOO_LONG);
    }

    @Test
    void refusesClaimsThatNobodyCanKeep() throws IOException {
        var hours = Files.readAllBytes(ordinary);
        int firstDelta = indexOf(hours, "stts") + 4 + 4 + 4 + 4;
        System.arraycopy("free".getBytes(StandardCharsets.US_ASCII), 0, hours, indexOf(hours, "edts"), 4);
        ByteBuffer.wrap(hours)
                .putInt(firstDelta, 10_000 * ByteBuffer.wrap(hours).getInt(firstDelta));
        assertRefused(clips.bytes("hours.mp4", hours), RejectionReason.TOO_LONG);

        var large = Files.readAllBytes(
                clips.make("large.avi", "-f", "lavfi", "-i", "color=s=16x16:r=5:d=1", "-c:v", "rawvideo"));
        int format = indexOf(large, "strf") + 8;
        ByteBuffer.wrap(large)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(format + 4, 16_384)
                .putInt(format + 8, 16_384);
        assertRefused(clips.bytes("pixels.avi", large), RejectionReason.TOO_MANY_PIXELS);
    }

    @Test
    void refusesWhatBrokeOff() throws IOException {
        var first = clips.make("first.mp4", "-i", ordinary.toString(), "-c", "copy", "-movflags", "+faststart");

        assertRefused(clips.cut(first, "half.mp4", 0.5), RejectionReason.TRUNCATED);
        assertRefused(clips.cut(ordinary, "headless.mp4", 0.5), RejectionReason.TRUNCATED);
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

    private static void assertRefused(Path file, RejectionReason reason) throws IOException {
        assertThat(verdict(file)).as(file.toString()).isEqualTo(new Refused(reason));
    }

    /** Under the name that a worker gives it, which tells nothing. */
    private static Verdict verdict(Path file) throws IOException {
        Files.copy(file, folder.resolve("source"), StandardCopyOption.REPLACE_EXISTING);
        return Probe.of(tools.in(folder), "source");
    }

    private static int indexOf(byte[] bytes, String text) {
        return new String(bytes, StandardCharsets.ISO_8859_1).indexOf(text);
    }
}
