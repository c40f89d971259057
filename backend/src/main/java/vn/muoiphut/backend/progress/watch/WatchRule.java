package vn.muoiphut.backend.progress.watch;

import static vn.muoiphut.backend.progress.watch.WatchedSeconds.MAX_SECONDS;

import vn.muoiphut.backend.course.CompletionRule;

/**
 * How much of a lesson must be watched for it to count.
 *
 * @param neededPercent of the lesson's seconds
 */
public record WatchRule(int neededPercent) {

    public static final WatchRule STANDARD = of(CompletionRule.USUAL);

    public static WatchRule of(CompletionRule rule) {
        return new WatchRule(rule.watchedPercent());
    }

    /** The seconds of a lesson; the last one counts as one however short it is. */
    public static int secondsOf(double durationSeconds) {
        return Math.clamp((long) Math.ceil(durationSeconds), 0, MAX_SECONDS);
    }

    public int neededSeconds(double durationSeconds) {
        return Math.ceilDiv(secondsOf(durationSeconds) * neededPercent, 100);
    }

    public boolean isWatched(WatchedSeconds watched, double durationSeconds) {
        return watched.count() >= neededSeconds(durationSeconds);
    }
}
