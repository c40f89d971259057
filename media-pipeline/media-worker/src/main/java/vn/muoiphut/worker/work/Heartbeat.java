package vn.muoiphut.worker.work;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import vn.muoiphut.media.asset.Claim;
import vn.muoiphut.media.asset.Claims;
import vn.muoiphut.media.asset.LostClaimException;

/** Renews a claim while its work goes on, and tells when it is lost. */
final class Heartbeat implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Heartbeat.class);

    private final ScheduledExecutorService clockwork =
            Executors.newSingleThreadScheduledExecutor(Thread.ofVirtual().factory());

    private Heartbeat() {}

    static Heartbeat start(Claims claims, Claim claim, Duration period, Runnable onLoss) {
        var heartbeat = new Heartbeat();
        long millis = period.toMillis();
        var _ = heartbeat.clockwork.scheduleAtFixedRate(
                () -> beat(claims, claim, onLoss), millis, millis, TimeUnit.MILLISECONDS);
        return heartbeat;
    }

    private static void beat(Claims claims, Claim claim, Runnable onLoss) {
        try {
            claims.renew(claim);
        } catch (LostClaimException lost) {
            onLoss.run();
        } catch (DataAccessException away) {
            // Nobody else can take the asset while the database is away; afterwards the claim may still hold.
            LOG.info("cannot renew the claim on {} just now: {}", claim.asset().id(), away.getMessage());
        }
    }

    @Override
    public void close() {
        clockwork.shutdownNow();
    }
}
