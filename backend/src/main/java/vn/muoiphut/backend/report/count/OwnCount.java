package vn.muoiphut.backend.report.count;

import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.muoiphut.backend.course.CourseId;
import vn.muoiphut.backend.organisation.Member;
import vn.muoiphut.backend.organisation.Members;
import vn.muoiphut.backend.organisation.Unit;
import vn.muoiphut.backend.progress.assignment.Aim;
import vn.muoiphut.backend.progress.completion.CourseProgress;
import vn.muoiphut.backend.progress.completion.CourseProgresses;
import vn.muoiphut.backend.shared.Cursor;

/** Counts a unit's own members, from the documents of these, of their progress and of the assignments. */
@Component
class OwnCount {

    private static final int AT_ONCE = 1_000;

    private final Members members;
    private final CourseProgresses progresses;

    OwnCount(Members members, CourseProgresses progresses) {
        this.members = members;
        this.progresses = progresses;
    }

    Counts count(Unit unit, CourseId course, Optional<Aim> aim, Instant now) {
        var counts = Counts.NONE;
        @Nullable Cursor after = null;
        do {
            var page = members.ofUnit(unit.id(), after, AT_ONCE);
            var ids = page.items().stream().map(Member::id).toList();
            counts =
                    counts.plus(of(ids.size(), progresses.ofMembers(ids, course).values(), aim, now));
            after = page.next();
        } while (after != null);
        return counts;
    }

    /** @param progresses of those members that have started */
    static Counts of(int members, Collection<CourseProgress> progresses, Optional<Aim> aim, Instant now) {
        var completed = progresses.stream().filter(CourseProgress::isCompleted).count();
        var late = aim.filter(each -> each.isPast(now)).isPresent();
        return new Counts(aim.isPresent() ? members : 0, progresses.size(), completed, late ? members - completed : 0);
    }
}
