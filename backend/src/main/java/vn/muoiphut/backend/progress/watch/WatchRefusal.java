package vn.muoiphut.backend.progress.watch;

import java.time.Instant;

/**
 * Seconds that were claimed and did not count.
 *
 * @param seconds new seconds that were claimed at once
 * @param allowedSeconds how many could have been watched
 */
public record WatchRefusal(Instant at, int seconds, int allowedSeconds) {}
