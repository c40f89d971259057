package vn.muoiphut.worker.chunk;

import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Whether long sources are encoded in chunks by several workers.
 *
 * @param from how long a source must be to be split; none is when this is not given
 * @param chunk about how long a chunk is; whole segments make it
 */
@Validated
@ConfigurationProperties("muoiphut.media.split")
public record SplitSettings(
        @Nullable Duration from,
        @DefaultValue("60s") @NotNull Duration chunk) {

    public SplitSettings {
        if (chunk.toSeconds() < ChunkPlan.SEGMENT_SECONDS) {
            throw new IllegalArgumentException("a chunk is at least a segment of " + ChunkPlan.SEGMENT_SECONDS + "s");
        }
    }

    /** No source is split. */
    public static SplitSettings never() {
        return new SplitSettings(null, Duration.ofMinutes(1));
    }
}
