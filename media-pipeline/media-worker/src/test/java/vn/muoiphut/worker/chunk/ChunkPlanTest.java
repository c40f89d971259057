package vn.muoiphut.worker.chunk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.muoiphut.worker.ladder.Ladder;
import vn.muoiphut.worker.ladder.Rung;
import vn.muoiphut.worker.probe.FrameRate;
import vn.muoiphut.worker.probe.Source;
import vn.muoiphut.worker.probe.Source.Pictures;
import vn.muoiphut.worker.transcode.Stretch;

class ChunkPlanTest {

    private static final FrameRate PAL = new FrameRate(25, 1);
    private static final FrameRate NTSC = new FrameRate(30_000, 1001);

    @Test
    void splitsNothingUnlessItIsAskedTo() {
        assertThat(ChunkPlan.of(source(600, PAL), rungs(240, 360), SplitSettings.never()))
                .isEmpty();
    }

    @Test
    void leavesShortSourcesAndSingleRenditionsWhole() {
        assertThat(ChunkPlan.of(source(119.9, PAL), rungs(240, 360), from(120, 60)))
                .isEmpty();
        assertThat(ChunkPlan.of(source(300, PAL), rungs(240), from(120, 60))).isEmpty();
        assertThat(ChunkPlan.of(source(300, PAL), rungs(240, 360), from(120, 600)))
                .isEmpty();
        assertThat(ChunkPlan.of(source(120, PAL), rungs(240, 360), from(120, 60)))
                .isPresent();
    }

    @Test
    void makesTheLowestRenditionWholeAndTheOthersInStretchesOfWholeSegments() {
        var plan = ChunkPlan.of(source(121, PAL), rungs(240, 360, 480), from(60, 30))
                .orElseThrow();

        assertThat(plan.rungs()).extracting(Rung::name).containsExactly("360p", "480p");
        assertThat(plan.stretches())
                .containsExactly(
                        new Stretch(0, 0, 700, false),
                        new Stretch(1, 700, 1500, false),
                        new Stretch(2, 1500, 2300, false),
                        new Stretch(3, 2300, 3025, true));
    }

    @Test
    void cutsWhereTheRunOverTheWholeSourceBeginsASegmentWhateverTheRate() {
        var stretches = ChunkPlan.of(source(20.02, NTSC), rungs(240, 360), from(8, 8))
                .orElseThrow()
                .stretches();

        // 8 s are 239.76 pictures, 16 s are 479.52: a segment begins with the first picture that is not before.
        assertThat(stretches)
                .containsExactly(
                        new Stretch(0, 0, 120, false), new Stretch(1, 120, 360, false), new Stretch(2, 360, 600, true));
    }

    @Test
    void beginsNoStretchAtTheEndOfTheSource() {
        for (double seconds = 7.9; seconds < 8.2; seconds += 0.001) {
            for (var rate : List.of(PAL, NTSC, new FrameRate(24_000, 1001))) {
                var plan = ChunkPlan.of(source(seconds, rate), rungs(240, 360), from(4, 4))
                        .orElseThrow();
                assertThat(plan.stretches().getLast().last()).isTrue();
            }
        }
    }

    @Test
    void wantsAChunkToHoldASegment() {
        assertThatThrownBy(() -> from(60, 3)).isInstanceOf(IllegalArgumentException.class);
    }

    private static SplitSettings from(long seconds, long chunk) {
        return new SplitSettings(Duration.ofSeconds(seconds), Duration.ofSeconds(chunk));
    }

    private static List<Rung> rungs(Integer... sides) {
        return Ladder.of(1920, 1080, Set.of(sides));
    }

    private static Source source(double seconds, FrameRate rate) {
        return new Source(seconds, seconds, 0, new Pictures(1920, 1080, rate, false, false), null);
    }
}
