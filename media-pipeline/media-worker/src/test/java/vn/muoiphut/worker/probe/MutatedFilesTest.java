package vn.muoiphut.worker.probe;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;
import org.springframework.util.unit.DataSize;
import vn.muoiphut.media.asset.RejectionReason;
import vn.muoiphut.worker.Clips;
import vn.muoiphut.worker.child.FfmpegSettings;
import vn.muoiphut.worker.child.Tools;
import vn.muoiphut.worker.ladder.Ladder;
import vn.muoiphut.worker.probe.Verdict.Refused;
import vn.muoiphut.worker.probe.Verdict.Taken;
import vn.muoiphut.worker.transcode.Outcome;
import vn.muoiphut.worker.transcode.Transcode;

/**
 * Hundreds of damaged files, thousands with {@code -Dmuoiphut.mutated-files=5000}: each comes to an end by a reason or as a video. What
 * is taken is also made into a video, every tenth of them in the ordinary run and all of them in a longer one.
 */
class MutatedFilesTest {

    private static final int FILES = Integer.getInteger("muoiphut.mutated-files", 320);
    private static final int MADE_OF = FILES > 1000 ? 1 : 10;
    private static final long SEED = Long.getLong("muoiphut.mutated-seed", 20_261_122);
    private static final Duration LONGEST = Duration.ofSeconds(60);
    private static final Logger LOG = LoggerFactory.getLogger(MutatedFilesTest.class);

    private final Map<String, Integer> ends = new ConcurrentHashMap<>();
    private final Tools tools = new Tools(new FfmpegSettings(
            Path.of("ffmpeg"), Path.of("ffprobe"), 1, DataSize.ofGigabytes(4), DataSize.ofMegabytes(100), 10));

    @TempDir
    private Path folder;

    @Test
    @Timeout(3600)
    void noFileKillsTheWorkerOrKeepsItBusy() throws Exception {
        var seeds = seeds();
        var work = new ArrayList<Callable<Boolean>>();
        for (int i = 0; i < FILES; i++) {
            int number = i;
            var seed = seeds.get(i % seeds.size());
            work.add(() -> end(number, Mutation.of(seed, new Random(SEED + number))));
        }
        try (var workers = Executors.newFixedThreadPool(2)) {
            for (var done : workers.invokeAll(work)) {
                assertThat(done.get()).isTrue();
            }
        }
        LOG.warn("{} mutated files: {}", FILES, ends);
        assertThat(ends).containsKeys("taken", "made").hasSizeGreaterThan(3).doesNotContainKey("TOOK_TOO_LONG");
        assertThat(ends.get("taken")).isGreaterThan(FILES / 20);
    }

    private List<byte[]> seeds() throws IOException {
        var clips = new Clips(folder);
        var whole = clips.ordinary("a.mp4", 64, 48, "10", 1);
        var seeds = new ArrayList<>(List.of(Files.readAllBytes(whole)));
        for (var other : List.of(
                "a.mkv -c copy",
                "a.ts -c copy",
                "a.mov -c copy -movflags +frag_keyframe+empty_moov",
                "a.avi -c:v mpeg4 -c:a mp2",
                "a.webm -c:v libvpx -deadline realtime -c:a libopus",
                "a.3gp -c:v h263 -s 128x96 -an",
                "a.flv -c:v flv1 -an",
                "a.mpg -c:v mpeg2video -r 25 -an")) {
            var words = new ArrayList<>(List.of(other.split(" ", -1)));
            var name = words.removeFirst();
            words.addAll(0, List.of("-i", whole.toString()));
            seeds.add(Files.readAllBytes(clips.make(name, words.toArray(String[]::new))));
        }
        return seeds;
    }

    private boolean end(int number, byte[] mutated) throws IOException {
        var room = Files.createDirectory(folder.resolve("room-" + number));
        Files.write(room.resolve("source"), mutated);
        long begun = System.nanoTime();
        var ended = end(number, room);
        ends.merge(ended, 1, Integer::sum);
        assertThat(Duration.ofNanos(System.nanoTime() - begun))
                .as("mutation %d of seed %d: %s", number, SEED, ended)
                .isLessThan(LONGEST);
        FileSystemUtils.deleteRecursively(room);
        return true;
    }

    private String end(int number, Path room) throws IOException {
        var ffmpeg = tools.in(room);
        switch (Probe.of(ffmpeg, "source")) {
            case Refused(RejectionReason reason) -> {
                return reason.name();
            }
            case Taken(Source source) -> {
                ends.merge("taken", 1, Integer::sum);
                if (number % MADE_OF != 0) {
                    return "not tried further";
                }
                var pictures = source.pictures();
                var rungs = Ladder.of(pictures.width(), pictures.height(), Set.of(144));
                return switch (Transcode.run(ffmpeg, "source", source, rungs, seconds -> {})) {
                    case Outcome.Made() -> "made";
                    case Outcome.Refused(RejectionReason reason) -> reason.name();
                    case Outcome.Failed failed ->
                        throw new AssertionError("mutation %d of seed %d: %s".formatted(number, SEED, failed));
                    case Outcome.Stopped() -> throw new AssertionError("nobody stopped it");
                };
            }
        }
    }
}
