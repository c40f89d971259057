package vn.muoiphut.backend.progress.assignment;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.Objects;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.muoiphut.backend.course.CourseId;
import vn.muoiphut.backend.organisation.UnitId;

/**
 * What all assignments of one course together ask of the members of one unit.
 *
 * @param dueAt the earliest date that holds; null where none does
 */
public record Aim(CourseId course, @Nullable Instant dueAt) {

    private static final BinaryOperator<Assignment> LATER =
            BinaryOperator.maxBy(Comparator.comparing(Assignment::assignedAt));

    /**
     * The aims of a unit. Where a unit was given a course several times, the last time holds; of what different levels
     * ask, the earliest date.
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
                .collect(Collectors.groupingBy(
                        Assignment::course,
                        Collectors.collectingAndThen(
                                Collectors.toList(),
                                holding -> new Aim(
                                        holding.getFirst().course(),
                                        holding.stream()
                                                .map(Assignment::dueAt)
                                                .filter(Objects::nonNull)
                                                .min(Comparator.naturalOrder())
                                                .orElse(null)))));
    }

    /** Whether somebody who has not completed the course by now is late. */
    public boolean isPast(Instant now) {
        return dueAt != null && dueAt.isBefore(now);
    }
}
