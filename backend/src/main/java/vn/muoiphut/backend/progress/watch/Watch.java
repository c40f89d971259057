package vn.muoiphut.backend.progress.watch;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Which seconds of a lesson a member has really watched, and the evidence for it.
 *
 * @param sessions that brought something, in the order in which they last did; of very many the latest
 * @param refusals in their order; of very many the latest
 * @param firstGrantAt when the member was first given the video; null before anything was watched
 */
public record Watch(
        WatchedSeconds seconds,
        List<WatchSession> sessions,
        List<WatchRefusal> refusals,
        @Nullable Instant firstGrantAt) {

    static final Watch NONE = new Watch(WatchedSeconds.NONE, List.of(), List.of(), null);

    static final int MAX_SESSIONS = 100;
    static final int MAX_REFUSALS = 50;

    public Watch {
        sessions = latest(sessions, MAX_SESSIONS);
        refusals = latest(refusals, MAX_REFUSALS);
    }

    /** What becomes of seconds that somebody claims to have watched. */
    sealed interface Claim {

        /** All of them are known already. */
        record Nothing() implements Claim {}

        /** They count. */
        record Counted(Watch after) implements Claim {}

        /** They are more than could have been watched, and none of them counts. */
        record Refused(Watch after) implements Claim {}
    }

    /**
     * Decides on seconds that came with a grant.
     *
     * @param grantId which grant
     * @param grantedAt when it was given
     */
    Claim claim(WatchedSeconds claimed, String grantId, Instant grantedAt, Instant now) {
        var news = claimed.without(seconds);
        if (news.count() == 0) {
            return new Claim.Nothing();
        }
        var first = firstGrantAt == null || grantedAt.isBefore(firstGrantAt) ? grantedAt : firstGrantAt;
        var session = sessions.stream()
                .filter(each -> each.grantId().equals(grantId))
                .findFirst()
                .orElseGet(() -> WatchSession.begunBy(grantId, grantedAt));
        var room = Plausibility.room(session, first, seconds.count(), now);
        if (news.count() > room) {
            return new Claim.Refused(refusing(new WatchRefusal(now, news.count(), room)));
        }
        return new Claim.Counted(counting(news, session.bringing(news.count(), now), first));
    }

    private Watch counting(WatchedSeconds news, WatchSession session, Instant first) {
        var all = new ArrayList<>(sessions);
        all.removeIf(each -> Objects.equals(each.grantId(), session.grantId()));
        all.add(session);
        return new Watch(seconds.or(news), all, refusals, first);
    }

    private Watch refusing(WatchRefusal refusal) {
        var all = new ArrayList<>(refusals);
        all.add(refusal);
        return new Watch(seconds, sessions, all, firstGrantAt);
    }

    private static <T> List<T> latest(List<T> all, int most) {
        return List.copyOf(all.subList(Math.max(0, all.size() - most), all.size()));
    }
}
