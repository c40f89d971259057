package vn.muoiphut.worker.transcode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
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

/** Sound as phones and cameras record it: one channel or six, none, several tracks, hardly to be heard. */
class SoundsOfEveryKindTest {

    @TempDir
    private static Path folder;

    private static Clips clips;
    private static Ffmpeg ffmpeg;

    @BeforeAll
    static void prepare() throws IOException {
        clips = new Clips(folder);
        ffmpeg = new Tools(Platform.FFMPEG).in(folder);
    }

    @ParameterizedTest(name = "{0}, {1} dB")
    @CsvSource({"mono, 0, aac", "mono, -45, aac", "stereo, -6, libmp3lame", "5.1, 0, ac3", "7.1, -10, flac"})
    void isAsLoudAsAPhoneNeeds(String layout, int level, String codec) throws IOException {
        var made = MadeOf.clip(
                ffmpeg,
                filmed(
                        List.of("sine=f=440:d=1.5,volume=%ddB,aformat=channel_layouts=%s".formatted(level, layout)),
                        "-c:a",
                        codec));

        assertThat(made.source().sound().channels())
                .isEqualTo(
                        switch (layout) {
                            case "mono" -> 1;
                            case "stereo" -> 2;
                            case "5.1" -> 6;
                            default -> 8;
                        });
        assertThat(made.sound("codec_name,sample_rate,channels")).isEqualTo("aac,48000,1");
        assertThat(made.loudness()).isEqualTo(-16, within(1.5));
    }

    @Test
    void leavesSilenceSilent() throws IOException {
        var made = MadeOf.clip(ffmpeg, filmed(List.of("anullsrc=r=44100:cl=stereo:d=1")));

        assertThat(made.sound("codec_name,sample_rate")).isEqualTo("aac,48000");
        assertThat(made.told("-vn", "-af", "volumedetect")).contains("max_volume: -91.0 dB");
    }

    @Test
    void makesNoSoundWhereThereIsNone() throws IOException {
        var made = MadeOf.clip(ffmpeg, filmed(List.of()));

        assertThat(made.source().sound()).isNull();
        assertThat(made.sound("codec_name")).isEmpty();
    }

    /** The first track is silent, the second is marked as the one to play, the third is another language. */
    @Test
    void playsTheTrackThatIsMeantToBeHeard() throws IOException {
        var made = MadeOf.clip(
                ffmpeg,
                filmed(
                        List.of("anullsrc=r=48000:d=1", "sine=f=1000:d=1", "sine=f=300:d=1"),
                        "-disposition:a:0",
                        "0",
                        "-disposition:a:1",
                        "default",
                        "-disposition:a:2",
                        "0"));

        assertThat(made.source().sound().stream()).isEqualTo(2);
        assertThat(made.loudness()).isEqualTo(-16, within(1.5));
    }

    @Test
    void holdsTheLastPictureWhileTheVoiceGoesOn() throws IOException {
        var made = MadeOf.clip(ffmpeg, filmed(List.of("sine=f=440:d=4")));

        assertThat(made.source().seconds()).isEqualTo(4, within(0.1));
        assertThat(made.seconds()).isEqualTo(4, within(0.1));
    }

    private static Path filmed(List<String> sounds, String... arguments) throws IOException {
        var all = new ArrayList<>(List.of("-f", "lavfi", "-i", "testsrc2=s=64x48:r=10:d=1"));
        sounds.forEach(sound -> all.addAll(List.of("-f", "lavfi", "-i", sound)));
        for (int i = 0; i <= sounds.size(); i++) {
            all.addAll(List.of("-map", Integer.toString(i)));
        }
        all.addAll(List.of("-c:v", "libx264", "-preset", "ultrafast", "-pix_fmt", "yuv420p"));
        all.addAll(List.of(arguments));
        return clips.make("clip.mkv", all.toArray(String[]::new));
    }
}
