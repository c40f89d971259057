package vn.muoiphut.worker.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.muoiphut.media.asset.AssetState;
import vn.muoiphut.media.manifest.Manifest;
import vn.muoiphut.media.manifest.Rendition;
import vn.muoiphut.media.manifest.Segment;
import vn.muoiphut.worker.Clips;

/** What becomes of a good source, looked at with other tools than those that made it where there are such. */
class AssetWorkTest {

    @TempDir
    private static Path folder;

    private static Platform platform;
    private static Clips clips;

    @BeforeAll
    static void start() throws Exception {
        platform = new Platform(folder, Set.of(144, 240));
        clips = new Clips(folder);
    }

    @AfterAll
    static void stop() {
        platform.close();
    }

    @Test
    void makesEveryRenditionThatPlaysFromItsFirstPictureToItsLast() throws Exception {
        var asset = platform.afterWorkOn(clips.ordinary("ordinary.mp4", 426, 240, "25", 9));
        assertThat(asset.state()).isEqualTo(new AssetState.Ready());
        var manifest = platform.manifest(asset);

        assertThat(manifest.renditions()).extracting(Rendition::name).containsExactly("144p", "240p");
        assertThat(manifest.seconds()).isEqualTo(9, within(0.05));
        for (var rendition : manifest.renditions()) {
            isSound(rendition, 9);
        }
        isSound(manifest.audio(), 9);
        showsSomething(manifest);
        assertThat(platform.leftInScratch()).isEmpty();
    }

    @Test
    void leavesAnAudioRenditionOutWhenThereIsNoSound() throws Exception {
        var asset = platform.afterWorkOn(
                clips.make("silent.mkv", "-f", "lavfi", "-i", "testsrc2=s=320x240:r=15:d=2", "-c:v", "libx264"));
        var manifest = platform.manifest(asset);

        assertThat(manifest.audio()).isNull();
        assertThat(manifest.renditions().getLast().codecs()).startsWith("avc1.").doesNotContain("mp4a");
        isSound(manifest.renditions().getLast(), 2);
    }

    private static void isSound(Rendition rendition, double seconds) throws Exception {
        var file = folder.resolve(rendition.name() + "-" + System.nanoTime() + ".mp4");
        platform.store.download(rendition.key(), file);
        assertThat(Files.size(file)).isEqualTo(rendition.bytes());
        long named = rendition.initialisationBytes()
                + rendition.segments().stream().mapToLong(Segment::bytes).sum();
        assertThat(named).isEqualTo(rendition.bytes());
        assertThat(rendition.seconds()).isEqualTo(seconds, within(0.1));
        assertThat(rendition.bandwidth()).isGreaterThanOrEqualTo(rendition.averageBandwidth());
        decodesWithoutAWord(file, seconds);
        if (rendition.moves()) {
            isAsItSays(file, rendition);
            beginsEverySegmentWithAKeyframe(file, rendition);
        }
    }

    private static void decodesWithoutAWord(Path file, double seconds) throws Exception {
        var output = Clips.run(List.of(
                "ffmpeg", "-v", "warning", "-xerror", "-i", file.toString(), "-progress", "pipe:1", "-f", "null", "-"));
        var micros = output.lines()
                .filter(line -> line.startsWith("out_time_us="))
                .reduce((a, b) -> b)
                .orElseThrow();
        assertThat(Double.parseDouble(micros.substring(12)) / 1e6).isEqualTo(seconds, within(0.1));
    }

    private static void isAsItSays(Path file, Rendition rendition) throws Exception {
        var facts = Clips.run(List.of(
                "ffprobe",
                "-v",
                "error",
                "-select_streams",
                "v:0",
                "-of",
                "csv=p=0",
                "-show_entries",
                "stream=width,height,sample_aspect_ratio,pix_fmt",
                file.toString()));
        assertThat(facts.strip()).isEqualTo("%d,%d,1:1,yuv420p".formatted(rendition.width(), rendition.height()));
    }

    private static void beginsEverySegmentWithAKeyframe(Path file, Rendition rendition) throws Exception {
        var packets = Clips.run(List.of(
                        "ffprobe",
                        "-v",
                        "error",
                        "-select_streams",
                        "v:0",
                        "-of",
                        "csv=p=0",
                        "-show_entries",
                        "packet=pts_time,pos,flags",
                        file.toString()))
                .lines()
                .map(line -> line.split(","))
                .toList();
        double at = Double.parseDouble(packets.getFirst()[0]);
        for (var segment : rendition.segments()) {
            var first = packets.stream()
                    .filter(packet -> Long.parseLong(packet[1]) >= segment.offset())
                    .findFirst()
                    .orElseThrow();
            assertThat(first[2]).startsWith("K");
            assertThat(Double.parseDouble(first[0])).isEqualTo(at, within(0.002));
            at += segment.seconds();
        }
    }

    private static void showsSomething(Manifest manifest) throws Exception {
        var poster = folder.resolve("poster.jpg");
        platform.store.download(manifest.poster().key(), poster);
        var size = Clips.run(List.of(
                "ffprobe", "-v", "error", "-of", "csv=p=0", "-show_entries", "stream=width,height", poster.toString()));
        assertThat(size.strip()).isEqualTo("426,240");
        assertThat(manifest.storyboard().count()).isEqualTo(5);
        assertThat(platform.store.head(manifest.storyboard().sprite().key())).isPresent();
    }
}
