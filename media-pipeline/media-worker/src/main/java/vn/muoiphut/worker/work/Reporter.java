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
    private static final int MADE_PERCENT = 95;

    private static final Duration PAUSE = Duration.ofSeconds(1);
    private static final Duration ESTIMATE_AFTER = Duration.ofSeconds(5);
    private static final Logger LOG = LoggerFactory.getLogger(Reporter.class);

    private final Claims claims;
    private final Claim claim;
    private final Clock clock;
    private final double seconds;
    private final Instant begun;
    private Instant told = Instant.MIN;
    private List<String> playable = List.of();

    Reporter(Claims claims, Claim claim, Clock clock, double seconds) {
        this.claims = claims;
        this.claim = claim;
        this.clock = clock;
        this.seconds = seconds;
        this.begun = clock.instant();
    }

    /** So many seconds of the video are made. */
    synchronized void made(double made) {
        var now = clock.instant();
        if (told.isAfter(now.minus(PAUSE))) {
            return;
        }
        told = now;
        double part = Math.clamp(made / seconds, 0, 1);
        var elapsed = Duration.between(begun, now);
        var remaining = part == 0 || elapsed.compareTo(ESTIMATE_AFTER) < 0
                ? Optional.<Duration>empty()
                : Optional.of(Duration.ofMillis((long) (elapsed.toMillis() * (1 - part) / part)));
        tell((int) (part * MADE_PERCENT), remaining, Optional.empty());
    }

    /** These renditions can be played, by the manifest under this key. */
    synchronized void playable(List<String> names, String manifest) {
        playable = names;
        tell(0, Optional.empty(), Optional.of(manifest));
    }

    /** All files are made; so much of them is in the store, from 0 to 1. */
    synchronized void stored(double part) {
        tell(MADE_PERCENT + (int) ((99 - MADE_PERCENT) * part), Optional.empty(), Optional.empty());
    }

    private void tell(int percent, Optional<Duration> remaining, Optional<String> manifest) {
        try {
            claims.transcoding(claim, new Transcoding(percent, remaining, playable), manifest);
        } catch (DataAccessException away) {
            LOG.info(
                    "cannot tell the progress of {} just now: {}", claim.asset().id(), away.getMessage());
        }
    }
}
