package vn.muoiphut.worker.work;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import vn.muoiphut.media.asset.AssetId;
import vn.muoiphut.media.asset.LostClaimException;

/** Renews a claim while its work goes on, and tells when it is lost. */
final class Heartbeat implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Heartbeat.class);

    private final ScheduledExecutorService clockwork =
            Executors.newSingleThreadScheduledExecutor(Thread.ofVirtual().factory());
    private final AssetId asset;
    private final Runnable renewal;
    private final Runnable onLoss;
    private volatile boolean lost;

    private Heartbeat(AssetId asset, Runnable renewal, Runnable onLoss) {
        this.asset = asset;
        this.renewal = renewal;
        this.onLoss = onLoss;
    }

    /** @param renewal throws a {@link LostClaimException} when there is nothing to be renewed */
    static Heartbeat start(AssetId asset, Runnable renewal, Duration period, Runnable onLoss) {
        var heartbeat = new Heartbeat(asset, renewal, onLoss);
        long millis = period.toMillis();
        var _ = heartbeat.clockwork.scheduleAtFixedRate(heartbeat::beat, millis, millis, TimeUnit.MILLISECONDS);
        return heartbeat;
    }

    /** Throws a {@link LostClaimException} once it is known that the claim is lost. */
    void insistOnClaim() {
        if (lost) {
            throw new LostClaimException(asset);
        }
    }

    private void beat() {
        try {
            renewal.run();
        } catch (LostClaimException gone) {
            lost = true;
            onLoss.run();
        } catch (DataAccessException away) {
            // Nobody else can take the asset while the database is away; afterwards the claim may still hold.
            LOG.info("cannot renew the claim on {} just now: {}", asset, away.getMessage());
        }
    }

    @Override
    public void close() {
        clockwork.shutdownNow();
    }
}
