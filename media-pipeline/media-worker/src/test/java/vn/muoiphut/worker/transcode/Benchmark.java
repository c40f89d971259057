package vn.muoiphut.worker.transcode;

import static org.awaitility.Awaitility.await;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;
import vn.muoiphut.media.manifest.Rendition;
import vn.muoiphut.worker.Clips;
import vn.muoiphut.worker.child.Tools;
import vn.muoiphut.worker.ladder.Ladder;
import vn.muoiphut.worker.ladder.Rung;
import vn.muoiphut.worker.probe.Probe;
import vn.muoiphut.worker.probe.Source;
import vn.muoiphut.worker.probe.Verdict.Taken;
import vn.muoiphut.worker.work.Platform;

/**
 * Measures the pipeline against the bare command that makes the same files and against one run for each rendition, in
 * one run on one machine. Started by {@code infra/bench/media}; it is no test and runs with none.
 */
class Benchmark {

    private static final Set<Integer> SIDES = Set.of(240, 360, 480, 720, 1080);
    private static final Pattern SSIM = Pattern.compile("All:(0\\.\\d+)");

    @TempDir
    private Path folder;

    @Test
    void compare() throws Exception {
        var table = new StringBuilder(row("clip", "way", "CPU s", "wall s", "CPU ratio", "first playable s"));
        var qualities = new StringBuilder(row("clip", "rendition", "kB", "kbit/s", "peak kbit/s", "SSIM"));
        var clips = System.getProperty("muoiphut.bench.clips");
        for (var name : clips.split(System.getProperty("path.separator"), -1)) {
            compare(Path.of(name), table, qualities);
        }
        Files.writeString(Path.of(System.getProperty("muoiphut.bench.table")), table + "\n" + qualities);
    }

    private void compare(Path clip, StringBuilder table, StringBuilder qualities) throws Exception {
        var work = Files.createDirectories(folder.resolve("work"));
        Files.copy(clip, work.resolve("source"));
        var tools = new Tools(Platform.FFMPEG);
        var source = ((Taken) Probe.of(tools.in(work), "source")).source();
        var rungs = Ladder.of(source.pictures().width(), source.pictures().height(), SIDES);
        var name = clip.getFileName().toString();

        var bare = measured(() -> run(work, LadderCommand.of("source", source, rungs, 0, 2)));
        var single = measured(() -> oneByOne(work, source, rungs));
        try (var platform = new Platform(folder.resolve("platform"), SIDES)) {
            var id = platform.queued(clip);
            var firstPlayable =
                    new FirstPlayable(() -> platform.asset(id).manifest().isPresent());
            var ours = measured(platform.work::turn);
            table.append(row(name, "bare ffmpeg", bare.cpu, bare.wall, 1.0, ""));
            table.append(row(name, "this pipeline", ours.cpu, ours.wall, ours.cpu / bare.cpu, firstPlayable.seconds()));
            table.append(row(name, "a run each", single.cpu, single.wall, single.cpu / bare.cpu, ""));
            for (var rendition : platform.manifest(platform.asset(id)).renditions()) {
                var file = work.resolve("made-" + rendition.name() + ".mp4");
                platform.store.download(rendition.key(), file);
                qualities.append(quality(name, rendition, ssim(work, file, rendition, source)));
            }
        }
        FileSystemUtils.deleteRecursively(work);
        FileSystemUtils.deleteRecursively(folder.resolve("platform"));
    }

    private static String quality(String clip, Rendition rendition, String ssim) {
        return row(
                clip,
                rendition.name(),
                rendition.bytes() / 1000,
                rendition.averageBandwidth() / 1000,
                rendition.bandwidth() / 1000,
                ssim);
    }

    private static boolean oneByOne(Path work, Source source, List<Rung> rungs) throws IOException {
        for (var rung : rungs) {
            run(work, LadderCommand.of("source", source, List.of(rung), 0, 2));
        }
        return true;
    }

    private static boolean run(Path work, List<String> arguments) throws IOException {
        var inWork = Stream.concat(
                        Stream.of("env", "-C", work.toString(), "nice", "-n", "10", "ffmpeg"), arguments.stream())
                .toList();
        Clips.run(new ArrayList<>(inWork));
        return true;
    }

    private static String ssim(Path work, Path made, Rendition rendition, Source source) throws IOException {
        var messages = work.resolve("ssim.txt");
        Clips.run(List.of(
                "sh",
                "-c",
                ("nice -n 10 ffmpeg -nostdin -nostats -i '%s' -i '%s' -lavfi \"[0:v]setpts=PTS-STARTPTS[a];"
                                + "[1:v]fps=%s:start_time=0,scale=%d:%d:flags=bicubic,setpts=PTS-STARTPTS,"
                                + "format=yuv420p[b];[a][b]ssim\" -f null - 2> '%s'")
                        .formatted(
                                made,
                                work.resolve("source"),
                                source.pictures().rate(),
                                rendition.width(),
                                rendition.height(),
                                messages)));
        var matcher = SSIM.matcher(Files.readString(messages));
        return matcher.find() ? matcher.group(1) : "?";
    }

    private static Measure measured(Callable<?> work) throws Exception {
        long begun = System.nanoTime();
        double cpu = cpuSeconds();
        work.call();
        return new Measure(cpuSeconds() - cpu, (System.nanoTime() - begun) / 1e9);
    }

    /** Of this process and of all its children that have ended (proc(5): cutime and cstime, in hundredths). */
    private static double cpuSeconds() throws IOException {
        var stat = Files.readString(Path.of("/proc/self/stat"));
        var fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1);
        double children = (Long.parseLong(fields[13]) + Long.parseLong(fields[14])) / 100.0;
        var system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        return children + system.getProcessCpuTime() / 1e9;
    }

    private static String row(Object... cells) {
        var row = new StringBuilder("|");
        for (var cell : cells) {
            row.append(' ')
                    .append(cell instanceof Double number ? String.format(Locale.ROOT, "%.2f", number) : cell)
                    .append(" |");
        }
        return row.append('\n').toString();
    }

    private record Measure(double cpu, double wall) {}

    /** Watches from beside, and sees to a tenth of a second when something can be played. */
    private static final class FirstPlayable {

        private final long begun = System.nanoTime();
        private volatile double seconds;

        FirstPlayable(Callable<Boolean> isPlayable) {
            Thread.startVirtualThread(() -> {
                await().forever().pollInterval(Duration.ofMillis(100)).until(isPlayable);
                seconds = (System.nanoTime() - begun) / 1e9;
            });
        }

        double seconds() {
            return seconds;
        }
    }
}
