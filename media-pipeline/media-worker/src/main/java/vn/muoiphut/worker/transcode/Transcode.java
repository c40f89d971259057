package vn.muoiphut.worker.transcode;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import vn.muoiphut.worker.child.Budget;
import vn.muoiphut.worker.child.Ffmpeg;
import vn.muoiphut.worker.ladder.Rung;
import vn.muoiphut.worker.probe.Source;

/** Makes every rendition of a source: one run that measures the sound, one that makes the files. */
public final class Transcode {

    private static final Duration AT_LEAST = Duration.ofMinutes(5);
    private static final int CPU_SECONDS_PER_SECOND = 60;

    private Transcode() {}

    /**
     * Writes {@code 240p.mp4} with {@code 240p.m3u8} and so on, and {@code audio.mp4} when there is sound, into the
     * folder of {@code ffmpeg}. The playlists grow while it runs: what they name is whole.
     *
     * @param file the source, in that folder
     * @param rungs the lowest first
     * @param listener is told how many seconds are made, twice a second
     */
    public static Outcome run(Ffmpeg ffmpeg, String file, Source source, List<Rung> rungs, Consumer<Double> listener)
            throws IOException {
        var budget = budget(source.seconds());
        double gain = 0;
        if (source.sound() != null) {
            var measured = ffmpeg.run(Loudness.measuring(file, source.sound()), budget, line -> {});
            // Sound that cannot be measured is left as it is: whether it can be decoded is for the main run to tell.
            gain = measured.succeeded() ? Loudness.gain(measured.messages()) : 0;
        }
        var progress = new Progress(listener);
        var ended = ffmpeg.run(LadderCommand.of(file, source, rungs, gain, ffmpeg.threads()), budget, progress);
        return Outcomes.of(ended, source, progress.frames());
    }

    private static Budget budget(double seconds) {
        var cpu = AT_LEAST.plusSeconds((long) (seconds * CPU_SECONDS_PER_SECOND));
        return new Budget(cpu, cpu);
    }
}
