package vn.muoiphut.worker.transcode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.muoiphut.worker.Clips;
import vn.muoiphut.worker.child.Ffmpeg;
import vn.muoiphut.worker.child.Tools;
import vn.muoiphut.worker.work.Platform;

/** How long a source is: by its pictures, up to ten minutes, and never by what its header claims. */
class LengthsTest {

    @TempDir
    private static Path folder;

    private static Clips clips;
    private static Ffmpeg ffmpeg;

    @BeforeAll
    static void prepare() throws IOException {
        clips = new Clips(folder);
        ffmpeg = new Tools(Platform.FFMPEG).in(folder);
    }

    @Test
    void isASecond() throws IOException {
        var made = MadeOf.clip(ffmpeg, filmed("second.mp4", 25, 1));

        assertThat(made.source().seconds()).isEqualTo(1, within(0.001));
        assertThat(made.seconds()).isEqualTo(1, within(0.001));
    }

    @Test
    void isTenMinutesAndNotMore() throws IOException {
        var nearly = filmed("nearly.mp4", 10, 599.9);
        var made = MadeOf.clip(ffmpeg, nearly);

        assertThat(made.source().seconds()).isEqualTo(599.9, within(0.001));
        assertThat(made.seconds()).isEqualTo(599.9, within(0.101));
        assertThat(MadeOf.refusal(ffmpeg, filmed("over.mp4", 10, 600.1))).isEqualTo("TOO_LONG");
        assertThat(MadeOf.refusal(ffmpeg, filmed("over.mkv", 10, 600.1))).isEqualTo("TOO_LONG");
    }

    @Test
    void isWhatIsThereWhenTheHeaderClaimsLess() throws IOException {
        var mp4 = Clips.claimingSeconds(Files.readAllBytes(filmed("a.mp4", 10, 4)), 1);
        var mkv = Clips.claimingSecondsInMatroska(Files.readAllBytes(filmed("a.mkv", 10, 4)), 1);
        var avi = Clips.claimingPicturesInAvi(Files.readAllBytes(filmed("a.avi", 10, 4)), 10);

        for (var modest : new byte[][] {mp4, mkv, avi}) {
            var made = MadeOf.clip(ffmpeg, clips.bytes("modest", modest));
            assertThat(made.source().seconds()).isEqualTo(4, within(0.01));
            assertThat(made.seconds()).isEqualTo(4, within(0.01));
        }
        var long_ = Files.readAllBytes(filmed("long.avi", 5, 620));
        assertThat(MadeOf.refusal(ffmpeg, clips.bytes("long", Clips.claimingPicturesInAvi(long_, 10))))
                .isEqualTo("TOO_LONG");
    }

    /** An index names every picture, so that nothing can be missing; without one the end may have been lost. */
    @Test
    void isWhatIsThereWhenTheHeaderClaimsMore() throws IOException {
        var mp4 = Clips.claimingSeconds(Files.readAllBytes(filmed("b.mp4", 10, 4)), 500);
        var mkv = Clips.claimingSecondsInMatroska(Files.readAllBytes(filmed("b.mkv", 10, 4)), 500);

        assertThat(MadeOf.clip(ffmpeg, clips.bytes("boastful", mp4)).seconds()).isEqualTo(4, within(0.01));
        assertThat(MadeOf.refusal(ffmpeg, clips.bytes("boastful", mkv))).isEqualTo("TRUNCATED");
    }

    /** Two recordings in one file, as some cameras write them: the clock begins again in the middle. */
    @Test
    void addsUpRecordingsThatWereJoined() throws IOException {
        var first = Files.readAllBytes(filmed("first.ts", 10, 3));
        var second = Files.readAllBytes(filmed("second.ts", 10, 2));
        var joined = clips.bytes(
                "joined.ts",
                ByteBuffer.allocate(first.length + second.length)
                        .put(first)
                        .put(second)
                        .array());
        var made = MadeOf.clip(ffmpeg, joined);

        assertThat(made.source().seconds()).isEqualTo(5, within(0.15));
        assertThat(made.seconds()).isEqualTo(5, within(0.15));
    }

    private static Path filmed(String name, int rate, double seconds) throws IOException {
        return clips.make(
                name,
                "-f",
                "lavfi",
                "-i",
                "color=s=32x32:r=%d:d=%s".formatted(rate, seconds),
                "-c:v",
                name.endsWith("avi") ? "mpeg4" : "libx264");
    }
}
