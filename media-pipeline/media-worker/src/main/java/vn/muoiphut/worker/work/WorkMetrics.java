package vn.muoiphut.worker.work;

import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import vn.muoiphut.media.asset.FailureReason;
import vn.muoiphut.media.asset.MediaAssetStore;
import vn.muoiphut.media.asset.RejectionReason;

/** What operators watch: how long people wait, how fast this worker is, and what goes wrong. */
public final class WorkMetrics {

    private final MeterRegistry registry;
    private final AtomicInteger running = new AtomicInteger();
    private final DistributionSummary pace;

    public WorkMetrics(MeterRegistry registry, MediaAssetStore assets, Clock clock) {
        this.registry = registry;
        Gauge.builder("muoiphut.media.queue.waiting", assets, MediaAssetStore::countQueued)
                .description("Assets that wait for a worker")
                .register(registry);
        Gauge.builder("muoiphut.media.queue.age", assets, store -> age(store, clock))
                .description("How long the asset has waited that waits longest")
                .baseUnit("seconds")
                .register(registry);
        Gauge.builder("muoiphut.media.running", running, AtomicInteger::get)
                .description("Assets that this worker works on now")
                .register(registry);
        pace = DistributionSummary.builder("muoiphut.media.run.per.minute")
                .description("How long this worker takes to prepare one minute of video")
                .baseUnit("seconds")
                .register(registry);
    }

    void begun() {
        running.incrementAndGet();
    }

    void ended() {
        running.decrementAndGet();
    }

    /** A video of so many seconds is ready. */
    void ready(double seconds, Duration took) {
        if (seconds > 0) {
            pace.record(took.toMillis() / 1000.0 * 60 / seconds);
        }
    }

    void rejected(RejectionReason reason) {
        registry.counter("muoiphut.media.rejections", "reason", reason.code()).increment();
    }

    /** An attempt failed, whether or not there will be another. */
    void failed(FailureReason reason) {
        registry.counter("muoiphut.media.failures", "reason", reason.code()).increment();
    }

    /** Another worker has taken the work over, or nobody wants it any more. */
    void lost() {
        registry.counter("muoiphut.media.lost").increment();
    }

    private static double age(MediaAssetStore assets, Clock clock) {
        return assets.queuedSince()
                .map(since -> Duration.between(since, clock.instant()).toMillis() / 1000.0)
                .orElse(0.0);
    }
}
