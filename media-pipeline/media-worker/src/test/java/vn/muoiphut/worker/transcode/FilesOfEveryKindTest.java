package vn.muoiphut.worker.transcode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.muoiphut.worker.Clips;
import vn.muoiphut.worker.child.Ffmpeg;
import vn.muoiphut.worker.child.Tools;
import vn.muoiphut.worker.work.Platform;

/** Files as phones, cameras and editors write them, one second each: every container with the codecs that it comes with. */
class FilesOfEveryKindTest {

    private static final double SECONDS = 1;

    @TempDir
    private static Path folder;

    private static Clips clips;
    private static Ffmpeg ffmpeg;

    @BeforeAll
    static void prepare() throws IOException {
        clips = new Clips(folder);
        ffmpeg = new Tools(Platform.FFMPEG).in(folder);
    }

    @ParameterizedTest(name = "{0} of {1} and {2}")
    @CsvSource({
        "a.mov, libx265 -preset ultrafast -x265-params log-level=none -tag:v hvc1, aac",
        "a.mov, mjpeg -pix_fmt yuvj420p, pcm_s16le",
        "a.mp4, libx264 -preset ultrafast -movflags frag_keyframe+empty_moov, aac",
        "a.mkv, libx264 -preset ultrafast -bf 3, libopus",
        "a.webm, libvpx-vp9 -deadline realtime -cpu-used 8, libopus",
        "a.webm, libvpx -deadline realtime -cpu-used 8, libvorbis",
        "a.avi, mpeg4, libmp3lame",
        "a.3gp, h263 -s 176x144, aac -ar 16000 -ac 1",
        "a.ts, libx264 -preset ultrafast, mp2",
        "a.mpg, mpeg2video, mp2",
        "a.wmv, wmv2, wmav2",
        "a.flv, flv1, aac",
    })
    void isPlayable(String name, String pictures, String sound) throws IOException {
        var made = MadeOf.clip(ffmpeg, filmed(name, ("-c:v " + pictures + " -c:a " + sound).split(" ", -1)));

        assertThat(made.video("codec_name,pix_fmt")).isEqualTo("h264,yuv420p");
        assertThat(made.sound("codec_name")).isEqualTo("aac");
        assertThat(made.source().seconds()).isEqualTo(SECONDS, within(0.12));
        assertThat(made.seconds()).isEqualTo(SECONDS, within(0.15));
    }

    @Test
    void isPlayableWhereverTheIndexIs() throws IOException {
        var last = filmed("last.mp4", "-c:v", "libx264");
        var first = clips.make("first.mp4", "-i", last.toString(), "-c", "copy", "-movflags", "+faststart");
        assertThat(indexOf(last, "moov")).isGreaterThan(indexOf(last, "mdat"));
        assertThat(indexOf(first, "moov")).isLessThan(indexOf(first, "mdat"));

        assertThat(MadeOf.clip(ffmpeg, last).seconds())
                .isEqualTo(MadeOf.clip(ffmpeg, first).seconds())
                .isEqualTo(SECONDS, within(0.1));
    }

    @Test
    void tellsNothingOfWhereAndWhenAPhoneFilmed() throws IOException {
        var made = MadeOf.clip(
                ffmpeg,
                filmed(
                        "told.mov",
                        "-c:v",
                        "libx264",
                        "-metadata",
                        "location=+10.7769+106.7009/",
                        "-metadata",
                        "title=ở nhà",
                        "-metadata",
                        "comment=riêng tư"));

        assertThat(new String(Files.readAllBytes(made.file()), StandardCharsets.UTF_8))
                .doesNotContain("10.77", "nhà", "riêng");
    }

    private static Path filmed(String name, String... arguments) throws IOException {
        var all = new ArrayList<>(List.of("-f", "lavfi", "-i", "testsrc2=s=128x96:r=25:d=" + SECONDS));
        all.addAll(List.of("-f", "lavfi", "-i", "sine=f=440:r=48000:d=" + SECONDS, "-pix_fmt", "yuv420p"));
        all.addAll(List.of(arguments));
        return clips.make(name, all.toArray(String[]::new));
    }

    private static int indexOf(Path file, String box) throws IOException {
        return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).indexOf(box);
    }
}
