package vn.muoiphut.backend.progress.assignment;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.muoiphut.backend.course.CourseId;
import vn.muoiphut.backend.organisation.UnitId;

/**
 * What all assignments of one course together ask of the members of one unit.
 *
 * @param assignment the one that holds
 * @param dueAt its date; null where it has none
 */
public record Aim(
        CourseId course,
        AssignmentId assignment,
        boolean mandatory,
        @Nullable Instant dueAt) {

    private static final BinaryOperator<Assignment> LATER =
            BinaryOperator.maxBy(Comparator.comparing(Assignment::assignedAt));

    /** What is mandatory comes first, and then what is due first. */
    private static final BinaryOperator<Assignment> NEAREST =
            BinaryOperator.minBy(Comparator.comparing(Assignment::mandatory, Comparator.reverseOrder())
                    .thenComparing(Assignment::dueAt, Comparator.nullsLast(Comparator.naturalOrder()))
                    .thenComparing(assignment -> assignment.id().value()));

    /**
     * The aims of a unit. Where a unit was given a course several times, the last time holds; of what different levels
     * ask, what is mandatory, and of that what is due first.
     *
     * @param assignments to the unit and to those above it
     */
    public static Map<CourseId, Aim> of(Collection<Assignment> assignments) {
        record Place(UnitId unit, CourseId course) {}
        return assignments.stream()
                .collect(Collectors.toMap(
                        assignment -> new Place(assignment.unit(), assignment.course()), Function.identity(), LATER))
                .values()
                .stream()
                .collect(Collectors.toMap(Assignment::course, Function.identity(), NEAREST))
                .values()
                .stream()
                .collect(Collectors.toMap(Assignment::course, Aim::of));
    }

    private static Aim of(Assignment holding) {
        return new Aim(holding.course(), holding.id(), holding.mandatory(), holding.dueAt());
    }

    /** Whether somebody who has not completed the course by now is late. */
    public boolean isPast(Instant now) {
        return dueAt != null && dueAt.isBefore(now);
    }
}
