package vn.muoiphut.backend.report.count;

import java.time.Instant;
import java.util.Optional;
import vn.muoiphut.backend.progress.assignment.Aim;
import vn.muoiphut.backend.progress.completion.Started;

/**
 * How many members a unit has and how far they are in one course, whatever is asked of them.
 *
 * @param started those who completed among them
 */
record Tally(long members, long started, long completed) {

    static final Tally NONE = new Tally(0, 0, 0);
    static final Tally MEMBER = new Tally(1, 0, 0);

    /** Somebody who was counted as a member already. */
    static Tally of(Started started) {
        return new Tally(0, 1, started.completed() ? 1 : 0);
    }

    Tally plus(Tally other) {
        return new Tally(members + other.members, started + other.started, completed + other.completed);
    }

    /** @param aim what is asked of them */
    Counts against(Optional<Aim> aim, Instant now) {
        var late = aim.filter(each -> each.isPast(now)).isPresent();
        return new Counts(aim.isPresent() ? members : 0, started, completed, late ? members - completed : 0);
    }
}
