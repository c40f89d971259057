package vn.muoiphut.backend.progress.watch;

import java.time.Duration;
import java.time.Instant;

/**
 * How many seconds a member can have watched by now. Nobody watches faster than at double speed, and nobody can have
 * begun before the player was given its grant; a margin allows for clocks and for a line that delivers late.
 */
final class Plausibility {

    private static final int MAX_SPEED = 2;
    private static final Duration MARGIN = Duration.ofSeconds(10);

    private Plausibility() {}

    /** Seconds of a lesson that can have been watched between the two instants. */
    static int allowedSeconds(Instant since, Instant now) {
        var playing = Duration.between(since, now);
        var longest = playing.isNegative() ? Duration.ZERO : playing;
        return (int) Math.min(longest.multipliedBy(MAX_SPEED).plus(MARGIN).toSeconds(), Integer.MAX_VALUE);
    }

    /**
     * How many new seconds can be taken from a session.
     *
     * @param session what this session has brought so far
     * @param firstGrantAt when the member was first given the lesson, in any session
     * @param watchedSeconds what all sessions together have brought
     */
    static int room(WatchSession session, Instant firstGrantAt, int watchedSeconds, Instant now) {
        return Math.max(
                0,
                Math.min(
                        allowedSeconds(session.startedAt(), now) - session.seconds(),
                        allowedSeconds(firstGrantAt, now) - watchedSeconds));
    }
}
