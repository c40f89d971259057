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
    private final Claims claims;
    private final Claim claim;
    private final Runnable onLoss;
    private volatile boolean lost;

    private Heartbeat(Claims claims, Claim claim, Runnable onLoss) {
        this.claims = claims;
        this.claim = claim;
        this.onLoss = onLoss;
    }

    static Heartbeat start(Claims claims, Claim claim, Duration period, Runnable onLoss) {
        var heartbeat = new Heartbeat(claims, claim, onLoss);
        long millis = period.toMillis();
        var _ = heartbeat.clockwork.scheduleAtFixedRate(heartbeat::beat, millis, millis, TimeUnit.MILLISECONDS);
        return heartbeat;
    }

    /** Throws a {@link LostClaimException} once it is known that the claim is lost. */
    void insistOnClaim() {
        if (lost) {
            throw new LostClaimException(claim.asset().id());
        }
    }

    private void beat() {
        try {
            claims.renew(claim);
        } catch (LostClaimException gone) {
            lost = true;
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
