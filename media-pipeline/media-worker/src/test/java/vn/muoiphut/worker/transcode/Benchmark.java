package vn.muoiphut.worker.transcode;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;
import vn.muoiphut.worker.Clips;
import vn.muoiphut.worker.child.Input;
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

    private static final int THREADS = 2;

    @TempDir
    private Path folder;

    @Test
    @Timeout(value = 6, unit = TimeUnit.HOURS)
    void compare() throws Exception {
        var table = new BenchmarkTable();
        var meter = new Quality.Meter(folder.resolve("ffmpeg"));
        var version =
                Clips.run(List.of("ffmpeg", "-version")).lines().findFirst().orElseThrow();
        table.note("%d processors; %s; VMAF %s; XPSNR %s"
                .formatted(
                        Runtime.getRuntime().availableProcessors(),
                        version.replaceAll(" Copyright.*", ""),
                        meter.knows("libvmaf") ? "could be measured" : "not measured, no ffmpeg here has libvmaf",
                        meter.knows("xpsnr")
                                ? "measured with the ffmpeg of the build"
                                : "not measured, it needs ffmpeg 7.1"));
        for (var clip : System.getProperty("muoiphut.bench.clips").split(System.getProperty("path.separator"), -1)) {
            compare(Path.of(clip), meter, table);
            Files.writeString(Path.of(System.getProperty("muoiphut.bench.table")), table.toString());
        }
    }

    private void compare(Path clip, Quality.Meter meter, BenchmarkTable table) throws Exception {
        var work = Files.createDirectories(folder.resolve("work"));
        var file = Files.copy(clip, work.resolve("source"));
        var source = ((Taken) Probe.of(new Tools(Platform.FFMPEG).in(work), "source")).source();
        var rungs = Ladder.of(source.pictures().width(), source.pictures().height(), SIDES);
        var bareCommand = LadderCommand.of("source", source, rungs, 0, THREADS);

        var before = Measured.of(() -> run(work, bareCommand));
        try (var platform = new Platform(folder.resolve("platform"), SIDES)) {
            var id = platform.queued(clip);
            var first = new FirstPlayable(() -> platform.asset(id).manifest().isPresent());
            var ours = Measured.of(platform.work::turn);
            // Neighbours and warm caches change what a run costs: once before, once after.
            var bare = before.meanWith(Measured.of(() -> run(work, bareCommand)));
            var each = Measured.of(() -> oneByOne(work, source, rungs));
            table.clip(clip.getFileName().toString(), source.seconds(), bare, ours, each, first.seconds());
            var manifest = platform.manifest(platform.asset(id));
            for (var rung : rungs) {
                var rendition = manifest.renditions().stream()
                        .filter(one -> one.name().equals(rung.name()))
                        .findFirst()
                        .orElseThrow();
                var made = work.resolve("made-" + rung.name() + ".mp4");
                platform.store.download(rendition.key(), made);
                table.rendition(rendition, meter.of(file, source, made, rung));
            }
            if (manifest.audio() != null) {
                table.rendition(manifest.audio(), new Quality(null, null));
            }
        }
        FileSystemUtils.deleteRecursively(work);
        FileSystemUtils.deleteRecursively(folder.resolve("platform"));
    }

    /** A run for each rendition, each with its own decoder, and one for the file of sound. */
    private static boolean oneByOne(Path work, Source source, List<Rung> rungs) throws IOException {
        var sound = source.sound();
        for (var rung : rungs) {
            var plans = sound == null ? List.<SoundPlan>of() : List.of(SoundPlan.of(rung, sound));
            var arguments = reading(FilterGraph.of(source, List.of(rung), 0, plans));
            arguments.addAll(List.of("-map", "[v" + rung.name() + "]"));
            arguments.addAll(LadderCommand.pictures(rung, THREADS, Keyframes.EVERYWHERE));
            run(work, with(plans, arguments, rung.name(), source));
        }
        if (sound != null) {
            var plans = List.of(SoundPlan.all(rungs, sound).getLast());
            run(work, with(plans, reading(SoundGraph.of(source, sound, 0, plans)), "audio", source));
        }
        return true;
    }

    private static List<String> reading(String graph) {
        var arguments = LadderCommand.beginning(THREADS);
        arguments.addAll(Input.of("source"));
        arguments.addAll(List.of("-filter_complex", graph));
        return arguments;
    }

    private static List<String> with(List<SoundPlan> plans, List<String> arguments, String name, Source source) {
        for (var plan : plans) {
            arguments.addAll(List.of("-map", "[a0]"));
            arguments.addAll(plan.arguments());
        }
        arguments.addAll(LadderCommand.segments(name, source));
        return arguments;
    }

    private static boolean run(Path work, List<String> arguments) throws IOException {
        var command = Stream.of("env", "-C", work.toString(), "nice", "-n", "10", "ffmpeg");
        Clips.run(new ArrayList<>(Stream.concat(command, arguments.stream()).toList()));
        return true;
    }

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
