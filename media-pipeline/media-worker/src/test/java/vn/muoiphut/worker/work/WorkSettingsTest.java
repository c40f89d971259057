package vn.muoiphut.worker.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import vn.muoiphut.worker.child.FfmpegSettings;
import vn.muoiphut.worker.ladder.Ladder;

class WorkSettingsTest {

    private static final int PROCESSORS = Runtime.getRuntime().availableProcessors();

    @Test
    void takesOnePlaceForEveryFourProcessorsAndSharesThemOut() {
        var work = work(Map.of());
        assertThat(work.runCount()).isEqualTo(Math.max(1, PROCESSORS / 4));
        assertThat(ffmpeg(Map.of()).threadCount()).isEqualTo(PROCESSORS);
        assertThat(ffmpeg(Map.of()).sharedBy(work.runCount()).threadCount())
                .isEqualTo(Math.max(1, PROCESSORS / work.runCount()));
    }

    @Test
    void takesAsManyPlacesAndThreadsAsAreSet() {
        assertThat(work(Map.of("runs", 3)).runCount()).isEqualTo(3);
        assertThat(ffmpeg(Map.of("threads", 5)).sharedBy(3).threadCount()).isEqualTo(5);
        assertThat(ffmpeg(Map.of()).sharedBy(10_000).threadCount()).isEqualTo(1);
    }

    @Test
    void hasTheseDefaults() {
        assertThat(work(Map.of()))
                .isEqualTo(new WorkSettings(
                        0,
                        null,
                        3,
                        Duration.ofSeconds(10),
                        Duration.ofSeconds(1),
                        Duration.ofSeconds(12),
                        Duration.ofSeconds(15),
                        Ladder.sides(),
                        Set.of()));
        assertThat(work(Map.of()).scratchRoot()).isEqualTo(Path.of(System.getProperty("java.io.tmpdir")));
        assertThat(bound("muoiphut.media.metrics", MetricsSettings.class, Map.of()))
                .isEqualTo(new MetricsSettings(null, "127.0.0.1"));
    }

    @Test
    void refusesALeaseThatIsTooShortToBeRenewed() {
        assertThatThrownBy(() -> work(Map.of("lease", "1s"))).isInstanceOf(BindException.class);
    }

    private static WorkSettings work(Map<String, ?> given) {
        return bound("muoiphut.media.worker", WorkSettings.class, given);
    }

    private static FfmpegSettings ffmpeg(Map<String, ?> given) {
        return bound("muoiphut.media.ffmpeg", FfmpegSettings.class, given);
    }

    private static <T> T bound(String prefix, Class<T> type, Map<String, ?> given) {
        var source = new MapConfigurationPropertySource();
        given.forEach((name, value) -> source.put(prefix + "." + name, value));
        return new Binder(source).bindOrCreate(prefix, type);
    }
}
