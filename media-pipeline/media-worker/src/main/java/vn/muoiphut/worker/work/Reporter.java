package vn.muoiphut.worker.work;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import vn.muoiphut.media.asset.AssetState.Transcoding;
import vn.muoiphut.media.asset.Claim;
import vn.muoiphut.media.asset.Claims;

/** Tells people how far the work on an asset is: at most once a second, and honestly. */
final class Reporter {

    /** What is left for pictures and uploads when every rendition is made. */
    private static final double MADE = 0.95;

    private static final double STORED = 0.99;
    private static final Duration PAUSE = Duration.ofSeconds(1);
    private static final Logger LOG = LoggerFactory.getLogger(Reporter.class);

    private final Claims claims;
    private final Claim claim;
    private final Clock clock;
    private final double seconds;
    private final Estimate estimate = new Estimate();
    private Instant told = Instant.MIN;
    private List<String> playable = List.of();

    Reporter(Claims claims, Claim claim, Clock clock, double seconds) {
        this.claims = claims;
        this.claim = claim;
        this.clock = clock;
        this.seconds = seconds;
    }

    /** The source is known, and the work on it begins. */
    synchronized void begun() {
        tell(Optional.empty());
    }

    /** So many seconds of the video are made. */
    synchronized void made(double made) {
        var now = clock.instant();
        estimate.done(now, Math.clamp(made / seconds, 0, 1) * MADE);
        if (!told.isAfter(now.minus(PAUSE))) {
            tell(Optional.empty());
        }
    }

    /** These renditions can be played, by the manifest under this key. */
    synchronized void playable(List<String> names, String manifest) {
        playable = names;
        tell(Optional.of(manifest));
    }

    /** All files are made; so much of them is in the store, from 0 to 1. */
    synchronized void stored(double part) {
        estimate.done(clock.instant(), MADE + (STORED - MADE) * part);
        tell(Optional.empty());
    }

    private void tell(Optional<String> manifest) {
        told = clock.instant();
        var progress = new Transcoding((int) (estimate.done() * 100), estimate.remaining(), playable);
        try {
            claims.transcoding(claim, progress, manifest);
        } catch (DataAccessException away) {
            LOG.info(
                    "cannot tell the progress of {} just now: {}", claim.asset().id(), away.getMessage());
        }
    }
}
