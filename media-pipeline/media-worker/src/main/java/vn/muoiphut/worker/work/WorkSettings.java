package vn.muoiphut.worker.work;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;
import vn.muoiphut.worker.ladder.Ladder;

/**
 * How a worker works.
 *
 * @param runs how many assets at once; 0 for one for every four processors
 * @param scratch where private folders are made; the system's place for temporary files when not given
 * @param attempts how often an asset is tried
 * @param pause how long after its first failed attempt an asset waits for the next one; twice as long after the second
 * @param look how often a worker with a free place looks for an asset that waits
 * @param lease how long an asset stays with a worker that gives no sign of life
 * @param sweep how often what got stuck is looked for
 * @param sides the shorter sides of the renditions that are made
 * @param av1 those of them that are made in AV1 besides; none, for it needs an ffmpeg of 6.1 or newer with libsvtav1
 */
@Validated
@ConfigurationProperties("muoiphut.media.worker")
public record WorkSettings(
        @DefaultValue("0") @PositiveOrZero int runs,
        @Nullable Path scratch,
        @DefaultValue("3") @Positive int attempts,
        @DefaultValue("10s") @NotNull Duration pause,
        @DefaultValue("1s") @NotNull Duration look,
        @DefaultValue("12s") @NotNull Duration lease,
        @DefaultValue("15s") @NotNull Duration sweep,

        @DefaultValue({"144", "240", "360", "480", "720", "1080"}) @NotNull
        Set<Integer> sides,

        @DefaultValue({}) @NotNull Set<Integer> av1) {

    public WorkSettings {
        if (!Ladder.sides().containsAll(sides)) {
            throw new IllegalArgumentException("sides are some of " + Ladder.sides());
        }
        if (!sides.containsAll(av1)) {
            throw new IllegalArgumentException("what is made in AV1 is among the sides");
        }
        if (lease.compareTo(Duration.ofSeconds(2)) < 0) {
            throw new IllegalArgumentException("a lease is at least 2s");
        }
    }

    /** How many assets are worked on at once. */
    public int runCount() {
        return runs > 0 ? runs : Math.max(1, Runtime.getRuntime().availableProcessors() / 4);
    }

    /** Where private folders are made. */
    public Path scratchRoot() {
        return scratch == null ? Path.of(System.getProperty("java.io.tmpdir")) : scratch;
    }
}
