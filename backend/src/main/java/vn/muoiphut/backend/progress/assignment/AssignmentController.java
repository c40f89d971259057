package vn.muoiphut.backend.progress.assignment;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;
import vn.muoiphut.api.AssignmentsApi;
import vn.muoiphut.api.model.AssignmentChange;
import vn.muoiphut.api.model.AssignmentPage;
import vn.muoiphut.api.model.NewAssignment;
import vn.muoiphut.backend.course.CourseId;
import vn.muoiphut.backend.course.PublishedCourses;
import vn.muoiphut.backend.identity.Allowed;
import vn.muoiphut.backend.identity.Role;
import vn.muoiphut.backend.organisation.Actors;
import vn.muoiphut.backend.organisation.Unit;
import vn.muoiphut.backend.organisation.UnitId;
import vn.muoiphut.backend.organisation.Units;
import vn.muoiphut.backend.shared.Cursor;
import vn.muoiphut.backend.shared.RefusedException;

@RestController
class AssignmentController implements AssignmentsApi {

    private final Actors actors;
    private final Units units;
    private final Assignments assignments;
    private final PublishedCourses courses;
    private final AssignmentMapper mapper;

    AssignmentController(
            Actors actors, Units units, Assignments assignments, PublishedCourses courses, AssignmentMapper mapper) {
        this.actors = actors;
        this.units = units;
        this.assignments = assignments;
        this.courses = courses;
        this.mapper = mapper;
    }

    @Override
    @Allowed({Role.MANAGER, Role.ADMINISTRATOR})
    public ResponseEntity<vn.muoiphut.api.model.Assignment> assignCourse(UUID unitId, NewAssignment wanted) {
        if (!wanted.unitId().equals(unitId)) {
            throw RefusedException.invalid("unitId", "mismatch");
        }
        var unit = units.getManagedBy(actors.current(), new UnitId(unitId));
        var made = assignments.assign(
                unit,
                new CourseId(wanted.courseId()),
                new AssignmentId(wanted.id()),
                wanted.dueAt(),
                wanted.mandatory());
        return ResponseEntity.ok(wire(made, unit));
    }

    @Override
    @Allowed({Role.MANAGER, Role.ADMINISTRATOR})
    public ResponseEntity<vn.muoiphut.api.model.Assignment> changeAssignment(
            UUID unitId, UUID assignmentId, AssignmentChange change) {
        var unit = units.getManagedBy(actors.current(), new UnitId(unitId));
        var changed = assignments.change(unit, new AssignmentId(assignmentId), change.dueAt(), change.mandatory());
        return ResponseEntity.ok(wire(changed, unit));
    }

    @Override
    @Allowed({Role.MANAGER, Role.ADMINISTRATOR})
    public ResponseEntity<Void> withdrawAssignment(UUID unitId, UUID assignmentId) {
        var unit = units.getManagedBy(actors.current(), new UnitId(unitId));
        assignments.withdraw(unit, new AssignmentId(assignmentId));
        return ResponseEntity.noContent().build();
    }

    private vn.muoiphut.api.model.Assignment wire(Assignment assignment, Unit unit) {
        var course = courses.find(assignment.course()).orElseThrow(RefusedException::notFound);
        return mapper.toWire(assignment, course, unit);
    }

    @Override
    @Allowed({Role.MANAGER, Role.ADMINISTRATOR})
    public ResponseEntity<AssignmentPage> listAssignments(UUID unitId, @Nullable String after, Integer limit) {
        var unit = units.getManagedBy(actors.current(), new UnitId(unitId));
        var page = assignments.ofUnit(unit, Cursor.parse(after, 2), limit);
        var known = courses.findAll(
                page.items().stream().map(Assignment::course).distinct().toList());
        var items = page.items().stream()
                .flatMap(assignment -> Optional.ofNullable(known.get(assignment.course()))
                        .map(course -> mapper.toWire(assignment, course, unit))
                        .stream())
                .toList();
        return ResponseEntity.ok(new AssignmentPage(items, page.nextText()));
    }
}
