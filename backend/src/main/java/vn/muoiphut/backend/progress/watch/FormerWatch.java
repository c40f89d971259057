package vn.muoiphut.backend.progress.watch;

/**
 * What was watched of an earlier edition of a lesson's video. Its seconds are other seconds than those of today's.
 *
 * @param edition which one, from 1
 */
public record FormerWatch(int edition, Watch watch) {}
