package vn.muoiphut.worker.transcode;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.muoiphut.worker.Clips;
import vn.muoiphut.worker.child.Tools;
import vn.muoiphut.worker.chunk.ChunkPlan;
import vn.muoiphut.worker.chunk.SplitSettings;
import vn.muoiphut.worker.ladder.Ladder;
import vn.muoiphut.worker.probe.Probe;
import vn.muoiphut.worker.probe.Verdict.Taken;
import vn.muoiphut.worker.work.Platform;

/** What is made in stretches beside what is made in one run, picture by picture. Every picture carries its number. */
class JoinedStretchesTest {

    private static final SplitSettings A_SEGMENT_EACH = new SplitSettings(Duration.ofSeconds(8), Duration.ofSeconds(4));

    @TempDir
    private static Path folder;

    private static Tools tools;
    private static Clips clips;

    @BeforeAll
    static void prepare() {
        tools = new Tools(Platform.FFMPEG);
        clips = new Clips(folder);
    }

    @Test
    void areTheSamePicturesAtTheSameTimesInTheSameSegments() throws IOException {
        var made = made(numbered("ordinary.mp4", "25", ",noise=alls=20:allf=t", "-bf", "2"));

        assertThat(made.numbers()).isEqualTo(IntStream.range(0, 325).boxed().toList());
        isAsFromOneRun(made);
        looksAsGoodAroundEveryJoin(made);
        staysBelowTheCeiling(made);
    }

    @Test
    void fallOnTheGridOfARateThatDividesNoSecond() throws IOException {
        var made = made(numbered("ntsc.mov", "30000/1001", "", "-g", "400"));

        assertThat(made.numbers()).isEqualTo(IntStream.range(0, 390).boxed().toList());
        isAsFromOneRun(made);
    }

    @Test
    void dropAndRepeatTheSamePicturesOfAVaryingRate() throws IOException {
        var made = made(numbered(
                "varying.mkv",
                "60",
                ",select='lt(mod(n,97),31)+between(n,400,460)+gt(n,600)',settb=1/90000",
                "-fps_mode",
                "vfr"));

        assertThat(made.numbers()).isSorted().contains(1, 401, 777).doesNotContain(32, 80, 520);
        isAsFromOneRun(made);
    }

    private static void isAsFromOneRun(Made made) throws IOException {
        assertThat(made.plan.stretches()).hasSize(4);
        assertThat(made.numbers()).isEqualTo(numbers(made.whole));
        assertThat(packets(made.joined)).isEqualTo(packets(made.whole));
        assertThat(lengths(made.joined)).isEqualTo(lengths(made.whole));
        assertThat(sound(made.joined)).isEqualTo(sound(made.whole));
    }

    private static void looksAsGoodAroundEveryJoin(Made made) throws IOException {
        var joined = likeness(made.source, made.joined);
        var whole = likeness(made.source, made.whole);
        var worst = Collections.min(whole);
        for (var stretch : made.plan.stretches().subList(1, 4)) {
            int join = (int) stretch.from();
            assertThat(joined.subList(join - 12, join + 12)).allMatch(likeness -> likeness > worst - 0.005);
        }
    }

    private static void staysBelowTheCeiling(Made made) throws IOException {
        // The first segment of all begins with an empty buffer, and may have more.
        assertThat(bitRates(made.joined).subList(1, 3))
                .allMatch(rate -> rate < made.plan.rungs().getFirst().ceiling() * 1.05);
    }

    private Path numbered(String name, String rate, String filters, String... more) throws IOException {
        var arguments = new ArrayList<>(List.of("-f", "lavfi", "-i"));
        arguments.add("color=black:s=160x32:r=%s:d=13,format=yuv420p,".formatted(rate)
                + "geq=lum='if(mod(floor(N/pow(2,floor(X/16))),2),235,16)':cb=128:cr=128[number];"
                + "testsrc2=s=160x96:r=%s:d=13,format=yuv420p[below];[number][below]vstack".formatted(rate)
                + filters);
        arguments.addAll(List.of("-f", "lavfi", "-i", "sine=f=440:b=3:d=13"));
        arguments.addAll(List.of("-c:v", "libx264", "-preset", "superfast", "-crf", "18", "-c:a", "aac"));
        arguments.addAll(List.of(more));
        return clips.make(name, arguments.toArray(String[]::new));
    }

    private Made made(Path clip) throws IOException {
        var whole = Files.createTempDirectory(folder, "whole");
        var joined = Files.createTempDirectory(folder, "joined");
        Files.createLink(whole.resolve("source"), clip);
        Files.createLink(joined.resolve("source"), clip);
        var source = ((Taken) Probe.of(tools.in(whole), "source")).source();
        var rung = Ladder.of(160, 128, Set.of(144)).getFirst();
        assertThat(Transcode.run(tools.in(whole), "source", source, List.of(rung), seconds -> {}))
                .isEqualTo(new Outcome.Made());
        // The lowest is not made in stretches, whichever it is.
        var plan = ChunkPlan.of(source, List.of(rung, rung), A_SEGMENT_EACH).orElseThrow();
        for (var stretch : plan.stretches()) {
            assertThat(Transcode.stretch(tools.in(joined), "source", source, plan.rungs(), stretch, seconds -> {}))
                    .isEqualTo(new Outcome.Made());
        }
        assertThat(Transcode.join(tools.in(joined), "source", source, plan.rungs(), plan.stretches(), seconds -> {}))
                .isEqualTo(new Outcome.Made());
        var file = rung.name() + ".mp4";
        return new Made(plan, clip, whole.resolve(file), joined.resolve(file));
    }

    /** Reads the number that stands above every picture, a bit in each field of sixteen points. */
    private static List<Integer> numbers(Path file) throws IOException {
        var raw = file.resolveSibling("numbers.grey");
        Clips.run(List.of(
                "ffmpeg",
                "-v",
                "error",
                "-y",
                "-i",
                file.toString(),
                "-map",
                "0:v",
                "-fps_mode",
                "passthrough",
                "-vf",
                "crop=160:32:0:0,scale=10:1:flags=area,format=gray",
                "-f",
                "rawvideo",
                raw.toString()));
        var bits = Files.readAllBytes(raw);
        return IntStream.range(0, bits.length / 10)
                .map(picture -> IntStream.range(0, 10)
                        .filter(bit -> (bits[picture * 10 + bit] & 0xff) > 128)
                        .map(bit -> 1 << bit)
                        .sum())
                .boxed()
                .toList();
    }

    private static List<String> packets(Path file) throws IOException {
        return Clips.run(List.of(
                        "ffprobe",
                        "-v",
                        "error",
                        "-of",
                        "csv=p=0",
                        "-show_entries",
                        "packet=stream_index,pts,dts,duration,flags",
                        file.toString()))
                .lines()
                .toList();
    }

    private static List<String> lengths(Path file) throws IOException {
        var playlist = file.resolveSibling(file.getFileName().toString().replace(".mp4", ".m3u8"));
        return Files.readAllLines(playlist).stream()
                .filter(line -> line.startsWith("#EXTINF"))
                .toList();
    }

    private static String sound(Path file) throws IOException {
        return Clips.run(List.of("ffmpeg", "-v", "error", "-i", file.toString(), "-map", "0:a", "-f", "md5", "-"));
    }

    /** How like the source every picture is, 1 for the same (SSIM). */
    private static List<Double> likeness(Path source, Path file) throws IOException {
        var statistics = file.resolveSibling("ssim.txt");
        Clips.run(List.of(
                "ffmpeg",
                "-v",
                "error",
                "-i",
                file.toString(),
                "-i",
                source.toString(),
                "-lavfi",
                "[0:v][1:v]ssim=stats_file=" + statistics,
                "-f",
                "null",
                "-"));
        return Files.readAllLines(statistics).stream()
                .map(line -> Double.parseDouble(line.replaceAll(".*All:(\\S+).*", "$1")))
                .toList();
    }

    /** Kilobits a second of the pictures of each segment. */
    private static List<Double> bitRates(Path file) throws IOException {
        var bytes = new double[4];
        Clips.run(List.of(
                        "ffprobe",
                        "-v",
                        "error",
                        "-select_streams",
                        "v",
                        "-of",
                        "csv=p=0",
                        "-show_entries",
                        "packet=pts_time,size",
                        file.toString()))
                .lines()
                .map(line -> line.split(","))
                .forEach(packet -> bytes[(int) (Double.parseDouble(packet[0]) / 4)] += Long.parseLong(packet[1]));
        return DoubleStream.of(bytes).map(segment -> segment * 8 / 4000).boxed().toList();
    }

    private record Made(ChunkPlan plan, Path source, Path whole, Path joined) {

        List<Integer> numbers() throws IOException {
            return JoinedStretchesTest.numbers(joined);
        }
    }
}
