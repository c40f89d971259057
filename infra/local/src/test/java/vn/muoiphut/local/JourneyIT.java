package vn.muoiphut.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import vn.muoiphut.embedded.BundledFfmpeg;

/** The journeys of {@code web/e2e} in a real Chromium, against the whole platform. */
class JourneyIT {

    /** What Playwright puts before the first test that failed. */
    private static final Pattern FIRST_FAILURE = Pattern.compile("\\s+1\\) .*");

    private static final int MOST_LINES = 60;

    @Test
    @Timeout(value = 15, unit = TimeUnit.MINUTES)
    void walksTheMainJourney(@TempDir Path data) throws Exception {
        var settings = new LocalSettings(data.resolve("data"), 0, 0, 0, 0, false, Map.of());
        try (var platform = Platform.start(settings, JourneyIT::show)) {
            var walk = new ProcessBuilder("npm", "run", "--silent", "e2e")
                    .directory(Path.of("..", "..", "web").toFile())
                    .redirectErrorStream(true);
            walk.environment().put("BASE_URL", platform.address().toString());
            walk.environment()
                    .put(
                            "FFMPEG",
                            BundledFfmpeg.locate(data.resolve("ffmpeg"))
                                    .ffmpeg()
                                    .toString());
            var failure = new ArrayList<String>();
            var process = walk.start();
            try (var lines = process.inputReader()) {
                lines.lines().forEach(line -> {
                    show(line);
                    if ((!failure.isEmpty() || FIRST_FAILURE.matcher(line).matches()) && failure.size() < MOST_LINES) {
                        failure.add(line);
                    }
                });
            }
            assertThat(process.waitFor()).as(() -> String.join("\n", failure)).isZero();
        }
    }

    private static void show(String line) {
        System.out.println(line);
    }
}
