package vn.muoiphut.worker.ladder;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Which renditions a source gets: those whose shorter side is not longer than the source's own, the lowest first. A
 * portrait source stays portrait.
 */
public final class Ladder {

    private static final int LONGEST_SIDE_IN_SHORTER_ONES = 3;
    private static final int AV1_CRF = 45;

    /** A slower preset where it costs little time and where megabytes are counted. */
    private static final List<Step> STEPS = List.of(
            new Step(144, 26, 120, "fast", "main", 1, 32),
            new Step(240, 25, 300, "fast", "main", 1, 48),
            new Step(360, 24, 700, "fast", "main", 2, 64),
            new Step(480, 24, 1200, "veryfast", "high", 2, 96),
            new Step(720, 23, 2500, "veryfast", "high", 2, 128),
            new Step(1080, 23, 4500, "veryfast", "high", 2, 128));

    private Ladder() {}

    /** The shorter sides that there are settings for. */
    public static Set<Integer> sides() {
        return Set.copyOf(STEPS.stream().map(Step::side).toList());
    }

    /**
     * The renditions, the lowest first; never none.
     *
     * @param width of the source as it is shown
     * @param height of the source as it is shown
     * @param sides the shorter sides that are wanted
     */
    public static List<Rung> of(int width, int height, Set<Integer> sides) {
        return of(width, height, sides, Set.of());
    }

    /**
     * The renditions, the lowest first; never none, and never only such as older devices cannot play.
     *
     * @param av1 the shorter sides of those that are wanted in AV1 besides
     */
    public static List<Rung> of(int width, int height, Set<Integer> sides, Set<Integer> av1) {
        int shorter = Math.min(width, height);
        var rungs = new ArrayList<Rung>();
        for (var step : STEPS) {
            if (sides.contains(step.side) && step.side <= shorter) {
                rungs.add(step.rung(width, height, step.side));
                if (av1.contains(step.side)) {
                    rungs.add(step.inAv1(width, height));
                }
            }
        }
        if (rungs.isEmpty()) {
            var lowest = STEPS.stream()
                    .filter(step -> step.side >= shorter)
                    .findFirst()
                    .orElse(STEPS.getFirst());
            rungs.add(lowest.rung(width, height, Math.max(2, shorter / 2 * 2)));
        }
        return List.copyOf(rungs);
    }

    private record Step(
            int side, int crf, int ceiling, String preset, String profile, int audioChannels, int audioBitRate) {

        Rung rung(int width, int height, int shorter) {
            double scale = (double) shorter / Math.min(width, height);
            int longest = shorter * LONGEST_SIDE_IN_SHORTER_ONES;
            // An endless strip is made to fit, whichever way it lies.
            scale = Math.min(scale, (double) longest / Math.max(width, height));
            return new Rung(
                    shorter + "p",
                    even(width * scale),
                    even(height * scale),
                    Rung.Codec.H264,
                    crf,
                    ceiling,
                    preset,
                    profile,
                    audioChannels,
                    audioBitRate);
        }

        /** As good to look at with 30% fewer bits, measured on slides with SVT-AV1 3.1. */
        Rung inAv1(int width, int height) {
            var twin = rung(width, height, side);
            return new Rung(
                    twin.name() + "-av1",
                    twin.width(),
                    twin.height(),
                    Rung.Codec.AV1,
                    AV1_CRF,
                    ceiling * 7 / 10,
                    "8",
                    "main",
                    audioChannels,
                    audioBitRate);
        }

        private static int even(double side) {
            return Math.max(2, (int) Math.round(side / 2) * 2);
        }
    }
}
