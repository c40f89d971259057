package vn.muoiphut.worker.transcode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.unit.DataSize;
import vn.muoiphut.worker.Clips;
import vn.muoiphut.worker.child.FfmpegSettings;
import vn.muoiphut.worker.child.Tools;
import vn.muoiphut.worker.ladder.Ladder;
import vn.muoiphut.worker.probe.Probe;
import vn.muoiphut.worker.probe.Source;
import vn.muoiphut.worker.probe.Verdict.Taken;

/** What phones and cameras really make, through the probe and the main run. */
class AwkwardSourcesTest {

    private static final String[] PATTERN = {"-f", "lavfi", "-i", "testsrc2=s=256x144:r=25:d=2"};

    @TempDir
    private Path folder;

    private Clips clips;
    private Tools tools;

    @BeforeEach
    void prepare() {
        clips = new Clips(folder);
        tools = new Tools(new FfmpegSettings(
                Path.of("ffmpeg"), Path.of("ffprobe"), 1, DataSize.ofGigabytes(8), DataSize.ofGigabytes(1), 10));
    }

    @Test
    void mapsHighDynamicRangeToWhatOrdinaryScreensShow() throws IOException {
        made(clip(
                "-vf",
                "format=yuv420p10le",
                "-c:v",
                "libx265",
                "-x265-params",
                "log-level=none:colorprim=bt2020:transfer=smpte2084:colormatrix=bt2020nc"));

        assertThat(video("pix_fmt,color_space,color_transfer,color_primaries")).isEqualTo("yuv420p,bt709,bt709,bt709");
    }

    @Test
    void makesWholePicturesOfInterlacedOnes() throws IOException {
        made(clip("-vf", "setfield=tff", "-c:v", "mpeg2video", "-flags", "+ildct+ilme", "-f", "mpegts"));

        assertThat(video("field_order,r_frame_rate")).isEqualTo("progressive,25/1");
    }

    @Test
    void dropsToThirtyPicturesASecond() throws IOException {
        made(clips.make(
                "fast.mp4",
                "-f",
                "lavfi",
                "-i",
                "testsrc2=s=256x144:r=120:d=1",
                "-c:v",
                "libx264",
                "-preset",
                "ultrafast"));

        assertThat(video("r_frame_rate")).isEqualTo("30/1");
        assertThat(Double.parseDouble(video("duration"))).isEqualTo(1, within(0.05));
    }

    @Test
    void hearsTheTrackThatIsMeantToBeHeard() throws IOException {
        made(clip(
                "-f",
                "lavfi",
                "-i",
                "anullsrc=r=48000:d=2",
                "-f",
                "lavfi",
                "-i",
                "sine=f=1000:d=2",
                "-map",
                "0",
                "-map",
                "1",
                "-map",
                "2",
                "-c:v",
                "libx264",
                "-c:a",
                "aac",
                "-disposition:a:0",
                "0",
                "-disposition:a:1",
                "default"));

        assertThat(loudness()).isEqualTo(-16, within(1.5));
    }

    @Test
    void turnsAQuietVoiceUp() throws IOException {
        made(clip(
                "-f",
                "lavfi",
                "-i",
                "sine=f=440:d=2",
                "-af",
                "volume=-20dB",
                "-map",
                "0",
                "-map",
                "1",
                "-c:v",
                "libx264",
                "-c:a",
                "aac"));

        assertThat(loudness()).isEqualTo(-16, within(1.5));
    }

    @Test
    void mixesSurroundToWhatAPhoneHas() throws IOException {
        made(clip(
                "-f",
                "lavfi",
                "-i",
                "sine=f=440:d=2",
                "-filter_complex",
                "[1]pan=5.1|FC=c0|FL=0.5*c0[a]",
                "-map",
                "0",
                "-map",
                "[a]",
                "-c:v",
                "libx264",
                "-c:a",
                "aac"));

        assertThat(stream("a", "sample_rate,channels")).isEqualTo("48000,1");
    }

    @Test
    void holdsTheLastPictureWhileTheVoiceGoesOn() throws IOException {
        var source = made(clip(
                "-f", "lavfi", "-i", "sine=f=440:d=5", "-map", "0", "-map", "1", "-c:v", "libx264", "-c:a", "aac"));

        assertThat(source.seconds()).isEqualTo(5, within(0.1));
        assertThat(Double.parseDouble(video("duration"))).isEqualTo(5, within(0.1));
    }

    @Test
    void makesOddSizesEvenAndPixelsSquare() throws IOException {
        made(clips.make(
                "odd.mkv",
                "-f",
                "lavfi",
                "-i",
                "testsrc2=s=301x201:r=25:d=1",
                "-vf",
                "setsar=32/27,format=yuv444p",
                "-c:v",
                "libx264"));

        assertThat(video("width,height,sample_aspect_ratio")).isEqualTo("256,144,1:1");
    }

    @Test
    void tellsNothingOfWhereAndWhenAPhoneFilmed() throws IOException {
        made(clip(
                "-metadata",
                "location=+10.7769+106.7009/",
                "-metadata",
                "title=ở nhà",
                "-metadata",
                "comment=riêng tư",
                "-c:v",
                "libx264"));

        var tags = Clips.run(
                List.of("ffprobe", "-v", "error", "-show_entries", "format_tags", "-of", "csv=p=0", out().toString()));
        assertThat(tags).doesNotContain("10.77", "nhà", "riêng");
    }

    private Path clip(String... arguments) throws IOException {
        var all = new ArrayList<>(List.of(PATTERN));
        all.addAll(List.of(arguments));
        return clips.make("clip.mkv", all.toArray(String[]::new));
    }

    private Source made(Path file) throws IOException {
        Files.move(file, folder.resolve("source"));
        var ffmpeg = tools.in(folder);
        var verdict = Probe.of(ffmpeg, "source");
        assertThat(verdict).isInstanceOf(Taken.class);
        var source = ((Taken) verdict).source();
        var rungs = Ladder.of(source.pictures().width(), source.pictures().height(), Set.of(144));
        assertThat(Transcode.run(ffmpeg, "source", source, rungs, seconds -> {}))
                .isEqualTo(new Outcome.Made());
        return source;
    }

    private Path out() {
        return folder.resolve("144p.mp4");
    }

    private String video(String entries) throws IOException {
        return stream("v", entries);
    }

    private String stream(String kind, String entries) throws IOException {
        return Clips.run(List.of(
                        "ffprobe",
                        "-v",
                        "error",
                        "-select_streams",
                        kind,
                        "-of",
                        "csv=p=0",
                        "-show_entries",
                        "stream=" + entries,
                        out().toString()))
                .strip();
    }

    private double loudness() throws IOException {
        var messages = folder.resolve("loudness.txt");
        Clips.run(List.of(
                "sh",
                "-c",
                "ffmpeg -nostdin -nostats -i '%s' -vn -af ebur128=framelog=verbose -f null - 2> '%s'"
                        .formatted(out(), messages)));
        return Loudness.TARGET - Loudness.gain(Files.readString(messages));
    }
}
