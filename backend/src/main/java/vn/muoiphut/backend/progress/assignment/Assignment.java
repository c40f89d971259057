package vn.muoiphut.backend.progress.assignment;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.muoiphut.backend.course.CourseId;
import vn.muoiphut.backend.organisation.UnitId;

/**
 * A course given to a unit. Nobody copies it for each member: it holds for whoever is in the unit or below it.
 *
 * @param dueAt null where there is no hurry
 */
public record Assignment(
        AssignmentId id,
        CourseId course,
        UnitId unit,
        @Nullable Instant dueAt,
        boolean mandatory,
        Instant assignedAt) {

    public Instant dueAtOr(Instant other) {
        return dueAt == null ? other : dueAt;
    }

    /** Whether the two ask for the same; when they were made does not matter. */
    boolean asksTheSameAs(Assignment other) {
        return id.equals(other.id) && course.equals(other.course) && unit.equals(other.unit);
    }
}
