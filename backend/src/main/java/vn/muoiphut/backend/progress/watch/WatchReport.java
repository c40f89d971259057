package vn.muoiphut.backend.progress.watch;

import java.time.Instant;

/**
 * What a player says was shown on its screen.
 *
 * @param grant as it was handed out with the playback
 * @param positionAt when it was at that position, by the clock of the device
 */
record WatchReport(String grant, WatchedSeconds watched, double positionSeconds, Instant positionAt) {}
