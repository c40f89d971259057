package vn.muoiphut.worker.probe;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.muoiphut.media.asset.RejectionReason;
import vn.muoiphut.worker.Clips;
import vn.muoiphut.worker.child.Ffmpeg;
import vn.muoiphut.worker.child.Tools;
import vn.muoiphut.worker.probe.Verdict.Refused;
import vn.muoiphut.worker.probe.Verdict.Taken;
import vn.muoiphut.worker.work.Platform;

/** Each is refused by its own reason, none keeps the worker busy. */
@Timeout(60)
class HostileFilesTest {

    @TempDir
    private static Path folder;

    private static Clips clips;
    private static Ffmpeg ffmpeg;
    private static byte[] mp4;
    private static byte[] mkv;

    @BeforeAll
    static void prepare() throws IOException {
        clips = new Clips(folder);
        ffmpeg = new Tools(Platform.FFMPEG).in(folder);
        var made = clips.make(
                "honest.mp4",
                "-f",
                "lavfi",
                "-i",
                "testsrc2=s=64x48:r=25:d=2",
                "-c:v",
                "libx264",
                "-pix_fmt",
                "yuv420p");
        mp4 = Files.readAllBytes(made);
        mkv = Files.readAllBytes(clips.make("honest.mkv", "-i", made.toString(), "-c", "copy"));
        assertThat(verdict(mp4)).isInstanceOf(Taken.class);
        assertThat(verdict(mkv)).isInstanceOf(Taken.class);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "playlist | FORBIDDEN_FORMAT | #EXTM3U~#EXT-X-TARGETDURATION:4~#EXTINF:4,~honest.mp4~#EXT-X-ENDLIST~",
                "playlist of others | FORBIDDEN_FORMAT | #EXTM3U~#EXT-X-TARGETDURATION:4~#EXTINF:4,~http://127.0.0.1/a~",
                "concat script | FORBIDDEN_FORMAT | ffconcat version 1.0~file honest.mp4~",
                "DASH manifest | NOT_A_VIDEO | <?xml version='1.0'?><MPD xmlns='urn:mpeg:dash:schema:mpd:2011'></MPD>",
                "session description | FORBIDDEN_FORMAT | v=0~o=- 0 0 IN IP4 127.0.0.1~s=x~c=IN IP4 127.0.0.1~t=0 0~m=video 5004 RTP/AVP 96~",
                "drawing | FORBIDDEN_FORMAT | <?xml version='1.0'?>~<svg xmlns='http://www.w3.org/2000/svg'><image href='file:///etc/passwd'/></svg>",
                "subtitles | FORBIDDEN_FORMAT | 1~00:00:01,000 --> 00:00:02,000~Xin chào~~2~00:00:03,000 --> 00:00:04,000~Chào~",
                "words | NOT_A_VIDEO | Kính gửi các anh chị, đây không phải là một video.~",
                "web page | NOT_A_VIDEO | <!doctype html><html><body>Xin chào</body></html>",
            })
    void refusesTextPosingAsVideo(String name, RejectionReason reason, String text) throws IOException {
        assertThat(verdict(text.replace('~', '\n').getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(new Refused(reason));
    }

    @ParameterizedTest
    @CsvSource({"png, FORBIDDEN_FORMAT", "jpg, FORBIDDEN_FORMAT", "gif, FORBIDDEN_FORMAT", "bmp, FORBIDDEN_FORMAT"})
    void refusesPicturesPosingAsVideo(String kind, RejectionReason reason) throws IOException {
        var picture = clips.make("picture." + kind, "-f", "lavfi", "-i", "testsrc2=s=64x48", "-frames:v", "1");

        assertThat(verdict(Files.readAllBytes(picture))).isEqualTo(new Refused(reason));
    }

    @Test
    void refusesSoundWithACover() throws IOException {
        var cover = clips.make(
                "cover.m4a",
                "-f",
                "lavfi",
                "-i",
                "sine=d=1",
                "-f",
                "lavfi",
                "-i",
                "testsrc2=s=64x48:d=0.04",
                "-map",
                "0",
                "-map",
                "1",
                "-c:a",
                "aac",
                "-c:v",
                "mjpeg",
                "-pix_fmt",
                "yuvj420p",
                "-disposition:v:0",
                "attached_pic");

        assertThat(verdict(Files.readAllBytes(cover))).isEqualTo(new Refused(RejectionReason.NO_VIDEO_STREAM));
    }

    @Test
    void refusesWhatIsNoFileOfAnyKind() throws IOException {
        var noise = new byte[50_000];
        new Random(1).nextBytes(noise);

        assertThat(verdict(new byte[0])).isEqualTo(new Refused(RejectionReason.EMPTY));
        assertThat(verdict(new byte[1])).isEqualTo(new Refused(RejectionReason.NOT_A_VIDEO));
        assertThat(verdict(new byte[100_000])).isEqualTo(new Refused(RejectionReason.NOT_A_VIDEO));
        assertThat(verdict(noise)).isEqualTo(new Refused(RejectionReason.NOT_A_VIDEO));
    }

    @Test
    void refusesClaimsThatNobodyCanKeep() throws IOException {
        var avi = Files.readAllBytes(
                clips.make("a.avi", "-f", "lavfi", "-i", "color=s=16x16:r=5:d=1", "-c:v", "rawvideo"));

        assertThat(verdict(Hostile.claimingTimes(mp4, 18_000))).isEqualTo(new Refused(RejectionReason.TOO_LONG));
        assertThat(verdict(Clips.claimingSecondsInMatroska(mkv, 36_000)))
                .isEqualTo(new Refused(RejectionReason.TOO_LONG));
        assertThat(verdict(Hostile.claimingPixels(avi, 16_384, 16_384)))
                .isEqualTo(new Refused(RejectionReason.TOO_MANY_PIXELS));
    }

    @Test
    void refusesWhatBrokeOff() throws IOException {
        var half = Arrays.copyOf(mp4, mp4.length / 2);
        var first = clips.make(
                "first.mp4", "-i", folder.resolve("honest.mp4").toString(), "-c", "copy", "-movflags", "+faststart");

        assertThat(verdict(half)).isEqualTo(new Refused(RejectionReason.TRUNCATED));
        assertThat(verdict(Files.readAllBytes(clips.cut(first, "cut.mp4", 0.5))))
                .isEqualTo(new Refused(RejectionReason.TRUNCATED));
        assertThat(verdict(Arrays.copyOf(mkv, mkv.length / 3))).isEqualTo(new Refused(RejectionReason.TRUNCATED));
    }

    @Test
    void refusesThousandsOfTracks() throws IOException {
        assertThat(verdict(Hostile.withTracks(mp4, 3000))).isEqualTo(new Refused(RejectionReason.TOO_MANY_STREAMS));
        assertThat(verdict(Hostile.withTracks(mp4, 2))).isInstanceOf(Taken.class);
    }

    @Test
    void refusesWhatUnpacksToFarMoreThanItIs() throws IOException {
        var bomb = Hostile.unpackingTo(mp4, 1 << 30);

        assertThat(bomb).hasSizeLessThan(2_000_000);
        assertThat(verdict(bomb))
                .isIn(
                        new Refused(RejectionReason.NOT_A_VIDEO),
                        new Refused(RejectionReason.NO_VIDEO_STREAM),
                        new Refused(RejectionReason.CORRUPT),
                        new Refused(RejectionReason.TRUNCATED));
    }

    @Test
    void refusesAVideoThatIsSomethingElseToo() throws IOException {
        var both = new Refused(RejectionReason.NOT_ONLY_A_VIDEO);

        assertThat(verdict(Hostile.withArchive(mp4))).isEqualTo(both);
        assertThat(verdict(Hostile.withPage(mp4))).isEqualTo(both);
        assertThat(verdict(Hostile.joined(mp4, "<?php system($_GET[0]); ?>".getBytes(StandardCharsets.US_ASCII))))
                .isEqualTo(both);
    }

    @Test
    void doesNotChokeOnWhatStrangersWriteAroundAVideo() throws IOException {
        var long_ = "x".repeat(100_000);
        var talkative = clips.make(
                "talkative.mkv",
                "-i",
                folder.resolve("honest.mp4").toString(),
                "-c",
                "copy",
                "-metadata",
                "title=" + long_,
                "-metadata",
                "comment=" + long_,
                "-metadata:s:v",
                "title=" + long_,
                "-attach",
                clips.bytes("zeros.bin", new byte[20_000_000]).toString(),
                "-metadata:s:t",
                "mimetype=application/octet-stream");

        assertThat(verdict(Files.readAllBytes(talkative))).isInstanceOf(Taken.class);
    }

    @Test
    void doesNotChokeOnAFloodOfSubtitles() throws IOException {
        var flood = new StringBuilder();
        for (int i = 0; i < 20_000; i++) {
            flood.append(i).append("\n00:00:00,%03d --> 00:00:01,000\nx\n\n".formatted(i / 25));
        }
        var subtitled = clips.make(
                "subtitled.mkv",
                "-i",
                folder.resolve("honest.mp4").toString(),
                "-i",
                clips.text("flood.srt", flood.toString()).toString(),
                "-c:v",
                "copy",
                "-c:s",
                "srt");

        assertThat(verdict(Files.readAllBytes(subtitled))).isInstanceOf(Taken.class);
    }

    @Test
    void startsNoDecoderThatNoPhoneNeeds() throws IOException {
        for (var codec : List.of("png", "zmbv", "snow")) {
            var strange = clips.make(
                    "strange.mkv", "-f", "lavfi", "-i", "testsrc2=s=64x48:r=5:d=1", "-strict", "-2", "-c:v", codec);
            assertThat(Set.of(
                            new Refused(RejectionReason.UNSUPPORTED_CODEC),
                            new Refused(RejectionReason.NO_VIDEO_STREAM)))
                    .as(codec)
                    .contains((Refused) verdict(Files.readAllBytes(strange)));
        }
    }

    private static Verdict verdict(byte[] content) throws IOException {
        Files.write(folder.resolve("source"), content);
        return Probe.of(ffmpeg, "source");
    }
}
