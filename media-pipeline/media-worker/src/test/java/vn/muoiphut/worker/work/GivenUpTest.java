package vn.muoiphut.worker.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.muoiphut.media.asset.AssetId;
import vn.muoiphut.media.asset.AssetState;
import vn.muoiphut.media.asset.FailureReason;
import vn.muoiphut.media.asset.MediaAsset;
import vn.muoiphut.worker.Clips;
import vn.muoiphut.worker.child.FfmpegSettings;

/** Work that does not come to its end at once. */
class GivenUpTest {

    private static final Duration LONG = Duration.ofMinutes(2);

    @TempDir
    private static Path folder;

    private static Platform platform;
    private static Path clip;

    @BeforeAll
    static void start() throws Exception {
        platform = new Platform(folder, Set.of(144));
        clip = new Clips(folder).ordinary("clip.mp4", 256, 144, "15", 9);
    }

    @AfterAll
    static void stop() {
        platform.close();
    }

    @Test
    void aFileThatKillsFfmpegEachTimeIsFailedAndCanBeTriedAgain() throws Exception {
        var id = platform.queued(clip);
        var poisoned = platform.worker(Script.making(folder, "poisoned", "kill -SEGV $$"));

        await().atMost(LONG).until(() -> {
            poisoned.turn();
            return platform.asset(id).state() instanceof AssetState.Failed;
        });

        assertThat(platform.asset(id).state()).isEqualTo(new AssetState.Failed(FailureReason.ENCODING_FAILED, 3));
        assertThat(poisoned.turn()).isFalse();
        assertThat(counted(FailureReason.ENCODING_FAILED)).isEqualTo(3);
        assertThat(platform.leftInScratch()).isEmpty();
        platform.sweepLater();
        assertThat(platform.stored(id)).containsExactly(MediaAsset.folder(id) + "source");

        assertThat(platform.assets.retry(id)).isPresent();
        platform.work.turn();
        assertThat(platform.asset(id).state()).isEqualTo(new AssetState.Ready());
    }

    @Test
    void aWorkerWithoutRoomRestsAndAnotherEndsItsWork() throws Exception {
        var id = platform.queued(clip);
        var full = platform.worker(
                Script.making(folder, "full", "echo 'av_write_frame(): No space left on device' >&2; exit 1"));

        full.turn();
        assertThat(platform.asset(id).state()).isEqualTo(new AssetState.Queued());
        assertThat(counted(FailureReason.NO_SPACE)).isEqualTo(1);
        assertThat(full.next()).isEmpty();

        isReadyAfter(platform.work, id);
    }

    @Test
    void whatIsNotWantedAnyMoreStopsAndLeavesNothing() throws Exception {
        var slow = platform.worker(slowly());
        var unwanted = platform.queued(clip);
        try (var thread = Executors.newVirtualThreadPerTaskExecutor()) {
            var turn = thread.submit(slow::turn);
            await().atMost(LONG).until(() -> platform.asset(unwanted).manifest().isPresent());
            var wanted = platform.queued(clip);

            platform.assets.discard(unwanted);

            await().atMost(Duration.ofSeconds(30)).until(turn::isDone);
            isReadyAfter(platform.work, wanted);
        }
        assertThat(platform.leftInScratch()).isEmpty();
        platform.sweepLater();
        assertThat(platform.stored(unwanted)).isEmpty();
        assertThat(platform.assets.find(unwanted)).isEmpty();
    }

    @Test
    void theProgressOfARealRunRisesAndItsRemainingTimeIsNeverBeyondReason() throws Exception {
        var id = platform.queued(new Clips(folder).ordinary("long.mp4", 256, 144, "15", 24));
        var slow = platform.worker(slowly());
        try (var thread = Executors.newVirtualThreadPerTaskExecutor()) {
            long begun = System.nanoTime();
            var turn = thread.submit(slow::turn);
            var told = new Told();
            await().pollInterval(Duration.ofMillis(200)).atMost(LONG).until(() -> {
                told.see(platform.asset(id));
                return turn.isDone();
            });
            var took = Duration.ofNanos(System.nanoTime() - begun);
            assertThat(told.estimates).isPositive();
            assertThat(told.longest).isLessThan(took.multipliedBy(3));
        }
    }

    private static final class Told {
        private int percent;
        private int estimates;
        private Duration longest = Duration.ZERO;

        void see(MediaAsset asset) {
            assertThat(asset.percent()).isGreaterThanOrEqualTo(percent);
            percent = asset.percent();
            if (asset.state() instanceof AssetState.Transcoding running
                    && running.remaining().isPresent()) {
                var remaining = running.remaining().get();
                assertThat(remaining.isNegative()).isFalse();
                longest = remaining.compareTo(longest) > 0 ? remaining : longest;
                estimates++;
            }
        }
    }

    /** As fast as two seconds of video each second, whatever the machine. */
    private static FfmpegSettings slowly() throws Exception {
        return Script.making(
                folder,
                "slow",
                "for a; do shift; if [ \"$a\" = -i ]; then set -- \"$@\" -readrate 2; fi; set -- \"$@\" \"$a\"; done");
    }

    private static void isReadyAfter(AssetWork work, AssetId id) {
        await().atMost(LONG).until(() -> {
            work.turn();
            return platform.asset(id).state() instanceof AssetState.Ready;
        });
    }

    private static double counted(FailureReason reason) {
        return platform.metrics
                .counter("muoiphut.media.failures", "reason", reason.code())
                .count();
    }
}
