package vn.muoiphut.backend.progress.reminder;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.muoiphut.backend.course.CourseId;
import vn.muoiphut.backend.organisation.UnitId;
import vn.muoiphut.backend.progress.assignment.AssignmentId;
import vn.muoiphut.backend.shared.Cursor;

/**
 * One time of reminding of one assignment: how far it has walked through the units below, and what it found.
 *
 * @param onlyWhereItHolds whether members for whom another assignment of the course comes first are left out
 * @param place where it goes on; null when it has looked at everybody
 * @param revision counts the steps
 */
record Round(
        RoundId id,
        AssignmentId assignment,
        CourseId course,
        UnitId unit,
        boolean onlyWhereItHolds,
        Instant startedAt,
        @Nullable Place place,
        Found found,
        long revision) {

    /**
     * Where a round goes on.
     *
     * @param unit after which unit, by its code; null for the first
     * @param member after which member of the next unit; null for the first
     */
    record Place(@Nullable Cursor unit, @Nullable Cursor member) {

        static final Place START = new Place(null, null);
    }

    /**
     * Members by what was found of them.
     *
     * @param members all that were looked at
     * @param unreachable have not completed it, and there is no way to remind them
     */
    record Found(long members, long completed, long unreachable, long reminded) {

        static final Found NOTHING = new Found(0, 0, 0, 0);

        Found plus(Found other) {
            return new Found(
                    members + other.members,
                    completed + other.completed,
                    unreachable + other.unreachable,
                    reminded + other.reminded);
        }
    }

    boolean isDone() {
        return place == null;
    }

    Round step(@Nullable Place next, Found more) {
        return new Round(
                id, assignment, course, unit, onlyWhereItHolds, startedAt, next, found.plus(more), revision + 1);
    }
}
