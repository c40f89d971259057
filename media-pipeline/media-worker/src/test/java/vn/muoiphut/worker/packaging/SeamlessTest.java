package vn.muoiphut.worker.packaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.util.unit.DataSize;
import vn.muoiphut.embedded.Ffmpeg;
import vn.muoiphut.embedded.ffmpeg.PackedFfmpeg;
import vn.muoiphut.embedded.ffmpeg.SystemFfmpeg;
import vn.muoiphut.media.manifest.Playlists;
import vn.muoiphut.media.manifest.Rendition;
import vn.muoiphut.worker.Clips;
import vn.muoiphut.worker.child.FfmpegSettings;
import vn.muoiphut.worker.work.Platform;

/**
 * What is published, fetched range by range as a client does and decoded: at every border of two segments, in every
 * rendition, no picture and no sound is missing, doubled or late. With each ffmpeg that there is.
 */
class SeamlessTest {

    private static final double RATE = 30000.0 / 1001;
    private static final double SOUND_FRAME = 1024.0 / 48000;
    private static final double SECONDS = 9.3;

    @TempDir
    private static Path folder;

    private static Path clip;
    private static Ffmpeg packed;

    @BeforeAll
    static void prepare() throws IOException {
        packed = PackedFfmpeg.unpack(folder.resolve("unpacked"));
        clip = new Clips(folder).ordinary("clip.mp4", 426, 240, "30000/1001", SECONDS);
    }

    static Stream<Ffmpeg> tools() throws IOException {
        return Stream.concat(SystemFfmpeg.find().stream(), Stream.of(packed));
    }

    @ParameterizedTest
    @MethodSource("tools")
    void nothingIsMissingOrDoubledAtAnyBorder(Ffmpeg tools) throws Exception {
        try (var platform = new Platform(folder, Set.of(144, 240), settings(tools))) {
            var manifest = platform.manifest(platform.afterWorkOn(clip));
            var keyframes = new ArrayList<List<Double>>();
            for (var rendition : manifest.renditions()) {
                keyframes.add(isSeamless(platform, rendition).keyframes());
                isAsItSays(tools, rendition);
                firstPicturesAreWhole(platform, rendition);
            }
            assertThat(keyframes.getFirst()).hasSize(5).isEqualTo(keyframes.getLast());
            isSeamless(platform, manifest.audio());
        }
    }

    private static Decoded isSeamless(Platform platform, Rendition rendition) throws Exception {
        var fetched = Client.fetch(Playlists.media(rendition, url(platform, rendition)));
        var whole = Decoded.of(packed.ffprobe(), fetched.whole(folder.resolve("whole.mp4")));
        follow(whole.sounds(), SOUND_FRAME);
        follow(whole.pictures(), 1 / RATE);
        assertThat(whole.sounds().size() * SOUND_FRAME).isEqualTo(SECONDS, within(2 / RATE));
        if (rendition.moves()) {
            assertThat(whole.pictures().size() / RATE).isEqualTo(SECONDS, within(1.5 / RATE));
            assertThat(whole.sounds().getFirst()).isEqualTo(whole.pictures().getFirst(), within(1.5 / RATE));
        }
        int pictures = 0;
        double at = 0;
        for (int i = 0; i < fetched.seconds().size(); i++) {
            var alone = Decoded.of(packed.ffprobe(), fetched.segment(i, folder.resolve("segment.mp4")));
            if (rendition.moves()) {
                var first = whole.pictures().get(pictures);
                assertThat(whole.keyframes()).contains(first);
                assertThat(first - whole.pictures().getFirst()).isEqualTo(at, within(0.002));
                assertThat(alone.pictures())
                        .hasSize((int) Math.round(fetched.seconds().get(i) * RATE));
            }
            pictures += alone.pictures().size();
            at += fetched.seconds().get(i);
        }
        assertThat(pictures).isEqualTo(whole.pictures().size());
        assertThat(at).isEqualTo(SECONDS, within(2 / RATE));
        return whole;
    }

    /** Each begins when the one before it ends, to the millisecond in which times are written. */
    private static void follow(List<Double> times, double distance) {
        for (int i = 0; i < times.size(); i++) {
            assertThat(times.get(i) - times.getFirst()).as("frame %d", i).isEqualTo(i * distance, within(0.002));
        }
    }

    private static void isAsItSays(Ffmpeg tools, Rendition rendition) throws Exception {
        var facts = Clips.run(List.of(
                tools.ffprobe().toString(),
                "-v",
                "error",
                "-select_streams",
                "v",
                "-of",
                "default=nw=1:nk=1",
                "-show_entries",
                "stream=profile,width,height,level",
                folder.resolve("whole.mp4").toString()));
        assertThat(facts.lines())
                .containsExactly(
                        "Main",
                        Integer.toString(rendition.width()),
                        Integer.toString(rendition.height()),
                        Integer.toString(Integer.parseInt(rendition.codecs().substring(9, 11), 16)));
        assertThat(rendition.codecs()).startsWith("avc1.4d").endsWith(",mp4a.40.2");
        assertThat(rendition.frameRate()).isEqualTo(RATE, within(0.001));
        long size = Files.size(folder.resolve("whole.mp4"));
        assertThat((double) rendition.averageBandwidth())
                .isEqualTo((size - rendition.initialisationBytes()) * 8 / rendition.seconds(), within(1.0));
        assertThat(rendition.bandwidth()).isEqualTo(peak(rendition));
    }

    /** Two segments of 4 s and one of 1.3 s, which counts only together with the one before it. */
    private static int peak(Rendition rendition) {
        var segments = rendition.segments();
        assertThat(segments).hasSize(3);
        var rates = new ArrayList<Double>();
        rates.add(segments.get(0).bytes() * 8 / segments.get(0).seconds());
        rates.add(segments.get(1).bytes() * 8 / segments.get(1).seconds());
        rates.add((segments.get(1).bytes() + segments.get(2).bytes())
                * 8
                / (segments.get(1).seconds() + segments.get(2).seconds()));
        return (int) Math.ceil(rates.stream().max(Double::compare).orElseThrow() - 1e-6);
    }

    private static void firstPicturesAreWhole(Platform platform, Rendition rendition) throws Exception {
        var fetched = Client.fetch(Playlists.pictures(rendition, url(platform, rendition)));
        for (int i = 0; i < fetched.seconds().size(); i++) {
            var picture = fetched.segment(i, folder.resolve("picture.mp4"));
            // What follows it in the index is not there; the picture itself is.
            var decoded = Clips.run(List.of(
                    packed.ffmpeg().toString(),
                    "-v",
                    "fatal",
                    "-i",
                    picture.toString(),
                    "-map",
                    "0:v",
                    "-frames:v",
                    "1",
                    "-f",
                    "framemd5",
                    "-"));
            assertThat(decoded.lines().filter(line -> !line.startsWith("#"))).hasSize(1);
        }
    }

    private static String url(Platform platform, Rendition rendition) {
        return platform.store.publicUrl(rendition.key()).toString();
    }

    private static FfmpegSettings settings(Ffmpeg tools) {
        return new FfmpegSettings(
                tools.ffmpeg(), tools.ffprobe(), 2, DataSize.ofGigabytes(8), DataSize.ofGigabytes(1), 10);
    }
}
