package vn.muoiphut.worker.work;

import com.sun.net.httpserver.HttpServer;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** Answers {@code GET /metrics} in Prometheus' text format. A worker has no other address. */
public final class MetricsServer implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(MetricsServer.class);
    private static final String TYPE = "text/plain; version=0.0.4; charset=utf-8";

    private final PrometheusMeterRegistry registry;
    private final MetricsSettings settings;
    private volatile @Nullable HttpServer server;

    public MetricsServer(PrometheusMeterRegistry registry, MetricsSettings settings) {
        this.registry = registry;
        this.settings = settings;
    }

    @Override
    public void start() {
        var port = settings.port();
        if (port == null) {
            return;
        }
        try {
            var started = HttpServer.create(new InetSocketAddress(settings.address(), port), 10);
            started.createContext("/metrics", exchange -> {
                try (exchange) {
                    var text = registry.scrape().getBytes(StandardCharsets.UTF_8);
                    exchange.getResponseHeaders().set("Content-Type", TYPE);
                    exchange.sendResponseHeaders(200, text.length);
                    exchange.getResponseBody().write(text);
                }
            });
            started.start();
            server = started;
            LOG.info(
                    "Metrics at http://{}:{}/metrics",
                    settings.address(),
                    address().getPort());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot show metrics on " + settings.address() + ":" + port, e);
        }
    }

    /** Where it listens; an {@link IllegalStateException} when it does not. */
    InetSocketAddress address() {
        var listening = server;
        if (listening == null) {
            throw new IllegalStateException("metrics are shown nowhere");
        }
        return listening.getAddress();
    }

    @Override
    public void stop() {
        var listening = server;
        if (listening != null) {
            listening.stop(0);
            server = null;
        }
    }

    @Override
    public boolean isRunning() {
        return server != null;
    }
}
