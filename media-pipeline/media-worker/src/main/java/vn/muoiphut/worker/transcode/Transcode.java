package vn.muoiphut.worker.transcode;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import vn.muoiphut.worker.child.Budget;
import vn.muoiphut.worker.child.Ffmpeg;
import vn.muoiphut.worker.ladder.Rung;
import vn.muoiphut.worker.probe.Source;

/**
 * Makes every rendition of a source: one run that measures the sound, one that makes the files; or the same in stretches
 * that are joined.
 */
public final class Transcode {

    private static final Duration AT_LEAST = Duration.ofMinutes(5);
    private static final int CPU_SECONDS_PER_SECOND = 30;

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
        double gain = gain(ffmpeg, file, source);
        var progress = new Progress(listener, ffmpeg::expire);
        var ended = ffmpeg.run(
                LadderCommand.of(file, source, rungs, gain, ffmpeg.threads()), budget(source.seconds()), progress);
        return Outcomes.of(ended, source, progress.frames());
    }

    /**
     * Writes the pictures of one stretch as {@code 360p-3.mp4} and so on, without sound.
     *
     * @param listener is told how many seconds of it are made, twice a second
     */
    public static Outcome stretch(
            Ffmpeg ffmpeg, String file, Source source, List<Rung> rungs, Stretch stretch, Consumer<Double> listener)
            throws IOException {
        var progress = new Progress(listener, ffmpeg::expire);
        double seconds = stretch.pictures() / source.pictures().rate().perSecond();
        var ended = ffmpeg.run(
                StretchCommand.of(file, source, rungs, stretch, ffmpeg.threads()), budget(seconds), progress);
        return Outcomes.of(ended, stretch, progress.frames());
    }

    /**
     * Joins what {@link #stretch} wrote to what {@link #run} would write of these rungs.
     *
     * @param stretches all of the source, in their order; their files are in the folder
     */
    public static Outcome join(
            Ffmpeg ffmpeg,
            String file,
            Source source,
            List<Rung> rungs,
            List<Stretch> stretches,
            Consumer<Double> listener)
            throws IOException {
        var rate = source.pictures().rate();
        for (var rung : rungs) {
            Files.writeString(ffmpeg.folder().resolve(JoinCommand.list(rung)), JoinCommand.list(rung, stretches, rate));
        }
        double gain = gain(ffmpeg, file, source);
        var progress = new Progress(listener, ffmpeg::expire);
        var ended = ffmpeg.run(
                JoinCommand.of(file, source, rungs, gain, ffmpeg.threads()), budget(source.seconds()), progress);
        return Outcomes.of(ended, source, progress.frames());
    }

    private static double gain(Ffmpeg ffmpeg, String file, Source source) throws IOException {
        if (source.sound() == null) {
            return 0;
        }
        var measured = ffmpeg.run(Loudness.measuring(file, source.sound()), budget(source.seconds()), line -> {});
        // Sound that cannot be measured is left as it is: whether it can be decoded is for the main run to tell.
        return measured.succeeded() ? Loudness.gain(measured.messages()) : 0;
    }

    private static Budget budget(double seconds) {
        var cpu = AT_LEAST.plusSeconds((long) (seconds * CPU_SECONDS_PER_SECOND));
        return new Budget(cpu, cpu);
    }
}
