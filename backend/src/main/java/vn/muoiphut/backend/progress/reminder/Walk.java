package vn.muoiphut.backend.progress.reminder;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.muoiphut.backend.organisation.Member;
import vn.muoiphut.backend.organisation.MemberId;
import vn.muoiphut.backend.organisation.Members;
import vn.muoiphut.backend.organisation.Unit;
import vn.muoiphut.backend.organisation.Units;
import vn.muoiphut.backend.progress.assignment.Assignments;
import vn.muoiphut.backend.progress.completion.CourseProgress;
import vn.muoiphut.backend.progress.completion.CourseProgresses;
import vn.muoiphut.backend.progress.reach.Reach;
import vn.muoiphut.backend.progress.reach.Reaches;
import vn.muoiphut.backend.progress.reminder.Round.Found;
import vn.muoiphut.backend.progress.reminder.Round.Place;
import vn.muoiphut.backend.shared.Cursor;

/** Goes from unit to unit below an assignment, one page of members a step, and notes who is to be reminded. */
@Component
class Walk {

    private static final int MEMBERS = 500;

    private final Units units;
    private final Members members;
    private final Assignments assignments;
    private final CourseProgresses progresses;
    private final Reaches reaches;
    private final ReminderStore reminders;

    Walk(
            Units units,
            Members members,
            Assignments assignments,
            CourseProgresses progresses,
            Reaches reaches,
            ReminderStore reminders) {
        this.units = units;
        this.members = members;
        this.assignments = assignments;
        this.progresses = progresses;
        this.reaches = reaches;
        this.reminders = reminders;
    }

    /** The round after one more step. */
    Round step(Round round, Instant now) {
        var place = round.place() == null ? Place.START : round.place();
        var next = units.within(round.unit(), place.unit(), 1);
        if (next.items().isEmpty()) {
            return round.step(null, Found.NOTHING);
        }
        var unit = next.items().getFirst();
        var afterUnit = next.next() == null ? null : new Place(Cursor.after(unit.code()), null);
        if (!concerns(round, unit)) {
            return round.step(afterUnit, Found.NOTHING);
        }
        var page = members.ofUnit(unit.id(), place.member(), MEMBERS);
        var found = note(round, page.items(), now);
        return round.step(page.next() == null ? afterUnit : new Place(place.unit(), page.next()), found);
    }

    /** Whether the assignment is there still, and for members of this unit the one that holds. */
    private boolean concerns(Round round, Unit unit) {
        return round.onlyWhereItHolds()
                ? assignments
                        .aimAt(unit, round.course())
                        .filter(aim -> aim.assignment().equals(round.assignment()))
                        .isPresent()
                : assignments.find(round.assignment()).isPresent();
    }

    private Found note(Round round, List<Member> page, Instant now) {
        var ids = page.stream().map(Member::id).toList();
        var known = progresses.ofMembers(ids, round.course());
        var open = ids.stream().filter(id -> !isCompleted(known.get(id))).toList();
        var ways = reaches.ofMembers(open);
        var reachable = open.stream().filter(id -> isReachable(ways, id)).toList();
        reachable.forEach(id -> reminders.insert(reminder(round, id), now));
        return new Found(ids.size(), ids.size() - open.size(), open.size() - reachable.size(), reachable.size());
    }

    private static boolean isCompleted(@Nullable CourseProgress progress) {
        return progress != null && progress.isCompleted();
    }

    private static boolean isReachable(Map<MemberId, Reach> ways, MemberId id) {
        var way = ways.get(id);
        return way != null && !way.destinations().isEmpty();
    }

    private static Reminder reminder(Round round, MemberId member) {
        return new Reminder(round.id().reminderOf(member), member, round.course(), round.assignment(), Set.of(), 0);
    }
}
