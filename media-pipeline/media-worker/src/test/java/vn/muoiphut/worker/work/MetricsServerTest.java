package vn.muoiphut.worker.work;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.muoiphut.media.asset.FailureReason;
import vn.muoiphut.media.asset.RejectionReason;

class MetricsServerTest {

    @TempDir
    private Path folder;

    private final PrometheusMeterRegistry registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);

    @Test
    void showsHowLongPeopleWaitHowFastItIsAndWhatGoesWrong() throws Exception {
        try (var platform = new Platform(folder, Set.of(144))) {
            var metrics = new WorkMetrics(registry, platform.assets, platform.clock);
            platform.queued(Files.writeString(folder.resolve("source"), "a source"));
            metrics.begun();
            metrics.ready(30, Duration.ofSeconds(15));
            metrics.rejected(RejectionReason.TOO_LONG);
            metrics.failed(FailureReason.NO_SPACE);
            metrics.failed(FailureReason.NO_SPACE);

            var shown = scraped();

            assertThat(shown)
                    .contains("muoiphut_media_queue_waiting 1.0")
                    .containsPattern("muoiphut_media_queue_age_seconds \\d")
                    .contains("muoiphut_media_running 1.0")
                    .contains("muoiphut_media_run_per_minute_seconds_sum 30.0")
                    .contains("muoiphut_media_rejections_total{reason=\"too-long\"} 1.0")
                    .contains("muoiphut_media_failures_total{reason=\"no-space\"} 2.0");
        }
    }

    @Test
    void isNowhereUnlessAPortIsSet() {
        var server = new MetricsServer(registry, new MetricsSettings(null, "127.0.0.1"));
        server.start();
        assertThat(server.isRunning()).isFalse();
    }

    private String scraped() throws Exception {
        var server = new MetricsServer(registry, new MetricsSettings(0, "127.0.0.1"));
        server.start();
        try (var client = HttpClient.newHttpClient()) {
            var address = URI.create("http://127.0.0.1:" + server.address().getPort() + "/metrics");
            var answer = client.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
            assertThat(answer.statusCode()).isEqualTo(200);
            return answer.body();
        } finally {
            server.stop();
        }
    }
}
