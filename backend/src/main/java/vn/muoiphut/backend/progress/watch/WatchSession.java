package vn.muoiphut.backend.progress.watch;

import java.time.Instant;

/**
 * What came with one grant, and so from one opening of the player.
 *
 * @param grantId which grant
 * @param startedAt when it was given
 * @param lastAt when it last brought something new
 * @param seconds new seconds that it brought
 */
public record WatchSession(String grantId, Instant startedAt, Instant lastAt, int seconds) {

    static WatchSession begunBy(String grantId, Instant issuedAt) {
        return new WatchSession(grantId, issuedAt, issuedAt, 0);
    }

    WatchSession bringing(int newSeconds, Instant now) {
        return new WatchSession(grantId, startedAt, now, seconds + newSeconds);
    }
}
