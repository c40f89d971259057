package vn.muoiphut.backend.progress.assignment;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.annotation.Id;
import org.springframework.data.domain.Sort;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;
import vn.muoiphut.backend.course.CourseId;
import vn.muoiphut.backend.organisation.UnitId;
import vn.muoiphut.backend.shared.Cursor;
import vn.muoiphut.backend.shared.Page;

@Component
class AssignmentStore {

    static final String COLLECTION = "assignments";

    /** @param owedSince since when others are to be told of it; null when they have been */
    @Document(COLLECTION)
    private record StoredAssignment(
            @Id UUID id,
            UUID courseId,
            UUID unitId,
            @Nullable Instant dueAt,
            boolean mandatory,
            Instant assignedAt,
            @Nullable Instant owedSince) {

        static StoredAssignment of(Assignment assignment) {
            return new StoredAssignment(
                    assignment.id().value(),
                    assignment.course().value(),
                    assignment.unit().value(),
                    assignment.dueAt(),
                    assignment.mandatory(),
                    assignment.assignedAt(),
                    assignment.assignedAt());
        }

        Assignment toAssignment() {
            return new Assignment(
                    new AssignmentId(id), new CourseId(courseId), new UnitId(unitId), dueAt, mandatory, assignedAt);
        }
    }

    private final MongoOperations mongo;

    AssignmentStore(MongoOperations mongo) {
        this.mongo = mongo;
    }

    Optional<Assignment> find(AssignmentId id) {
        return Optional.ofNullable(mongo.findById(id.value(), StoredAssignment.class))
                .map(StoredAssignment::toAssignment);
    }

    /** @return false when one with that id is there already */
    boolean insert(Assignment assignment) {
        try {
            mongo.insert(StoredAssignment.of(assignment));
            return true;
        } catch (DuplicateKeyException thereAlready) {
            return false;
        }
    }

    /** Made to any of the units itself. */
    List<Assignment> ofUnits(Collection<UnitId> units) {
        return assignments(
                Query.query(where("unitId").in(units.stream().map(UnitId::value).toList())));
    }

    /** Of one course, made to any of the units itself. */
    List<Assignment> ofUnits(Collection<UnitId> units, CourseId course) {
        return assignments(Query.query(where("unitId")
                .in(units.stream().map(UnitId::value).toList())
                .and("courseId")
                .is(course.value())));
    }

    /** Made to the unit itself, the latest first; the cursor has two keys. */
    Page<Assignment> ofUnit(UnitId unit, @Nullable Cursor after, int limit) {
        var wanted = where("unitId").is(unit.value());
        if (after != null) {
            var at = after.time(0);
            var sameTime = where("assignedAt").is(at).and("_id").lt(after.id(1));
            wanted = wanted.andOperator(
                    new Criteria().orOperator(where("assignedAt").lt(at), sameTime));
        }
        var latestFirst = Sort.by(Direction.DESC, "assignedAt", "_id");
        var found = assignments(Query.query(wanted).with(latestFirst).limit(limit + 1));
        return Page.of(found, limit, assignment -> Cursor.after(assignment.assignedAt(), assignment.id()));
    }

    /** Others have been told of it. */
    void settle(AssignmentId id) {
        var query = Query.query(where("_id").is(id.value()));
        mongo.updateFirst(query, new Update().unset("owedSince"), StoredAssignment.class);
    }

    /** Of which others should have been told by then, the longest waiting first. */
    List<Assignment> owedBefore(Instant then, int limit) {
        return assignments(Query.query(where("owedSince").lt(then))
                .with(Sort.by("owedSince"))
                .limit(limit));
    }

    private List<Assignment> assignments(Query query) {
        return mongo.find(query.cursorBatchSize(1_000), StoredAssignment.class).stream()
                .map(StoredAssignment::toAssignment)
                .toList();
    }
}
