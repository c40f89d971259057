package vn.muoiphut.backend.progress.reminder;

import java.util.Set;
import java.util.UUID;
import vn.muoiphut.backend.course.CourseId;
import vn.muoiphut.backend.organisation.MemberId;
import vn.muoiphut.backend.progress.assignment.AssignmentId;

/**
 * What one member is to be sent once.
 *
 * @param reached the destinations that have it
 * @param tries how often it was begun
 */
record Reminder(UUID id, MemberId member, CourseId course, AssignmentId assignment, Set<String> reached, int tries) {

    Reminder {
        reached = Set.copyOf(reached);
    }
}
