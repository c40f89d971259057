package vn.muoiphut.worker.child;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * Which ffmpeg is used, and how much of the machine one run of it may take.
 *
 * @param ffmpeg the executable
 * @param ffprobe its companion of the same version
 * @param threads how many threads a run uses; 0 for its share of the processors
 * @param memory the most address space of one run
 * @param output the largest file that a run may write
 * @param niceness how much a run gives way to others, 0 to 19
 */
@Validated
@ConfigurationProperties("muoiphut.media.ffmpeg")
public record FfmpegSettings(
        @DefaultValue("ffmpeg") @NotNull Path ffmpeg,
        @DefaultValue("ffprobe") @NotNull Path ffprobe,
        @DefaultValue("0") @PositiveOrZero int threads,
        @DefaultValue("8GB") @NotNull DataSize memory,
        @DefaultValue("2GB") @NotNull DataSize output,
        @DefaultValue("10") @PositiveOrZero int niceness) {

    /** The same, where so many runs at once share the processors unless something else is set. */
    public FfmpegSettings sharedBy(int runs) {
        int share = Math.max(1, Runtime.getRuntime().availableProcessors() / runs);
        return new FfmpegSettings(ffmpeg, ffprobe, threads > 0 ? threads : share, memory, output, niceness);
    }

    public int threadCount() {
        return threads > 0 ? threads : Runtime.getRuntime().availableProcessors();
    }
}
