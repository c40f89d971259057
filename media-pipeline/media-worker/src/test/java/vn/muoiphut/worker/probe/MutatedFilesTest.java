package vn.muoiphut.worker.probe;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
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

/** Many damaged files (as many as {@code -Dmuoiphut.mutated-files} says): each comes to an end, by a reason or as a video, and nothing gets stuck. */
class MutatedFilesTest {

    private static final int FILES = Integer.getInteger("muoiphut.mutated-files", 100);
    private static final Logger LOG = LoggerFactory.getLogger(MutatedFilesTest.class);

    @TempDir
    private Path folder;

    @Test
    @Timeout(600)
    void noFileKillsTheWorkerOrKeepsItBusy() throws IOException {
        var clips = new Clips(folder);
        var tools = new Tools(new FfmpegSettings(
                Path.of("ffmpeg"), Path.of("ffprobe"), 1, DataSize.ofGigabytes(4), DataSize.ofMegabytes(100), 10));
        var seeds = List.of(
                Files.readAllBytes(clips.ordinary("a.mp4", 64, 48, "10", 1)),
                Files.readAllBytes(clips.ordinary("a.mkv", 64, 48, "10", 1)),
                Files.readAllBytes(clips.ordinary("a.avi", 64, 48, "10", 1)),
                Files.readAllBytes(clips.ordinary("a.ts", 64, 48, "10", 1)));
        var random = new Random(20_261_121);
        var reasons = new EnumMap<RejectionReason, Integer>(RejectionReason.class);
        int videos = 0;
        for (int i = 0; i < FILES; i++) {
            Files.write(folder.resolve("source"), mutated(seeds.get(i % seeds.size()), random));
            long begun = System.nanoTime();
            videos += end(tools, reasons) ? 1 : 0;
            assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(60));
        }
        LOG.warn("{} mutated files: {} became videos, refused: {}", FILES, videos, reasons);
        assertThat(videos).isPositive();
        assertThat(reasons).isNotEmpty();
    }

    private boolean end(Tools tools, Map<RejectionReason, Integer> reasons) throws IOException {
        var ffmpeg = tools.in(folder);
        return switch (Probe.of(ffmpeg, "source")) {
            case Refused(RejectionReason reason) -> {
                reasons.merge(reason, 1, Integer::sum);
                yield false;
            }
            case Taken(Source source) -> {
                var rungs =
                        Ladder.of(source.pictures().width(), source.pictures().height(), Set.of(144));
                var outcome = Transcode.run(ffmpeg, "source", source, rungs, seconds -> {});
                assertThat(outcome).as(outcome.toString()).isInstanceOfAny(Outcome.Made.class, Outcome.Refused.class);
                if (outcome instanceof Outcome.Refused(RejectionReason reason)) {
                    reasons.merge(reason, 1, Integer::sum);
                }
                yield outcome instanceof Outcome.Made;
            }
        };
    }

    private static byte[] mutated(byte[] seed, Random random) {
        var bytes = seed.clone();
        switch (random.nextInt(4)) {
            case 0 -> {
                return Arrays.copyOf(bytes, random.nextInt(bytes.length));
            }
            case 1 -> {
                int from = random.nextInt(bytes.length);
                int length = Math.min(random.nextInt(2000), bytes.length - from);
                System.arraycopy(bytes, random.nextInt(bytes.length - length), bytes, from, length);
            }
            default -> {
                int reach = random.nextBoolean() ? Math.min(1500, bytes.length) : bytes.length;
                for (int i = random.nextInt(40); i >= 0; i--) {
                    bytes[random.nextInt(reach)] = (byte) random.nextInt(256);
                }
            }
        }
        return bytes;
    }
}
