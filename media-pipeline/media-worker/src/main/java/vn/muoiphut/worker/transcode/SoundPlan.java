package vn.muoiphut.worker.transcode;

import java.util.ArrayList;
import java.util.List;
import vn.muoiphut.worker.ladder.Rung;
import vn.muoiphut.worker.probe.Source;

/**
 * How the sound of one rendition is encoded. What was recorded through one microphone needs neither two channels nor the
 * bits of two.
 *
 * @param channels 1 or 2
 * @param bitRate in kilobits a second
 */
record SoundPlan(int channels, int bitRate) {

    private static final int MOST_FOR_ONE_CHANNEL = 64;

    /** From here on ffmpeg's cheaper search does as well; at 64 it made noise-like sound softer by more than 1 LU. */
    private static final int LEAST_FOR_FAST_CODER = 96;

    /** The rendition without pictures. */
    private static final SoundPlan ALONE = new SoundPlan(1, 48);

    static SoundPlan of(Rung rung, Source.Sound sound) {
        return rung.audioChannels() == 1 || sound.channels() == 1
                ? new SoundPlan(1, Math.min(MOST_FOR_ONE_CHANNEL, rung.audioBitRate()))
                : new SoundPlan(2, rung.audioBitRate());
    }

    /** Of every rung, and last of the rendition without pictures. */
    static List<SoundPlan> all(List<Rung> rungs, Source.Sound sound) {
        var plans = new ArrayList<SoundPlan>();
        rungs.forEach(rung -> plans.add(of(rung, sound)));
        plans.add(ALONE);
        return List.copyOf(plans);
    }

    List<String> arguments() {
        return List.of(
                "-c:a",
                "aac",
                "-aac_coder",
                bitRate < LEAST_FOR_FAST_CODER ? "twoloop" : "fast",
                "-ac",
                Integer.toString(channels),
                "-ar",
                "48000",
                "-b:a",
                bitRate + "k");
    }
}
