package vn.muoiphut.backend.progress.assignment;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.annotation.Id;
import org.springframework.data.domain.Sort;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.FindAndModifyOptions;
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

    /**
     * @param owedSince since when others are to be told of it; null when they have been
     * @param withdrawnAt since when it asks for nothing; null while it does
     */
    @Document(COLLECTION)
    private record StoredAssignment(
            @Id UUID id,
            UUID courseId,
            UUID unitId,
            @Nullable Instant dueAt,
            boolean mandatory,
            Instant assignedAt,
            @Nullable Instant owedSince,
            @Nullable Instant withdrawnAt) {

        static StoredAssignment of(Assignment assignment) {
            return new StoredAssignment(
                    assignment.id().value(),
                    assignment.course().value(),
                    assignment.unit().value(),
                    assignment.dueAt(),
                    assignment.mandatory(),
                    assignment.assignedAt(),
                    assignment.assignedAt(),
                    null);
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

    /** Empty also when it was withdrawn. */
    Optional<Assignment> find(AssignmentId id) {
        return Optional.ofNullable(mongo.findOne(Query.query(holding("_id", id.value())), StoredAssignment.class))
                .map(StoredAssignment::toAssignment);
    }

    /** @return false when one with that id is there already, or was */
    boolean insert(Assignment assignment) {
        try {
            mongo.insert(StoredAssignment.of(assignment));
            return true;
        } catch (DuplicateKeyException thereAlready) {
            return false;
        }
    }

    /**
     * Asks for something else from now on.
     *
     * @return as it is now; empty when no such assignment holds for the unit
     */
    Optional<Assignment> change(AssignmentId id, UnitId unit, @Nullable Instant dueAt, boolean mandatory, Instant now) {
        return change(id, unit, owed(now).set("dueAt", dueAt).set("mandatory", mandatory));
    }

    /** @return as it was; empty when no such assignment holds for the unit */
    Optional<Assignment> withdraw(AssignmentId id, UnitId unit, Instant now) {
        return change(id, unit, owed(now).set("withdrawnAt", now));
    }

    /** @return as it is now; empty when the unit no longer has it */
    Optional<Assignment> give(AssignmentId id, UnitId unit, UnitId other, Instant now) {
        return change(id, unit, owed(now).set("unitId", other.value()));
    }

    private Optional<Assignment> change(AssignmentId id, UnitId unit, Update update) {
        var query = Query.query(holding("_id", id.value()).and("unitId").is(unit.value()));
        var options = FindAndModifyOptions.options().returnNew(true);
        return Optional.ofNullable(mongo.findAndModify(query, update, options, StoredAssignment.class))
                .map(StoredAssignment::toAssignment);
    }

    private static Update owed(Instant now) {
        return Update.update("owedSince", now);
    }

    /** Whether the unit once had it. */
    boolean wasWithdrawn(AssignmentId id, UnitId unit) {
        return mongo.exists(
                Query.query(where("_id")
                        .is(id.value())
                        .and("unitId")
                        .is(unit.value())
                        .and("withdrawnAt")
                        .ne(null)),
                StoredAssignment.class);
    }

    /** Made to any of the units itself. */
    List<Assignment> ofUnits(Collection<UnitId> units) {
        return assignments(Query.query(holding("unitId", units)));
    }

    /** Of some courses, made to any of the units itself. */
    List<Assignment> ofUnits(Collection<UnitId> units, Collection<CourseId> courses) {
        var ids = courses.stream().map(CourseId::value).toList();
        return assignments(Query.query(holding("unitId", units).and("courseId").in(ids)));
    }

    void dueBetween(Instant from, Instant to, Consumer<Assignment> taker) {
        var due = where("dueAt").gt(from).lte(to).and("withdrawnAt").isNull();
        try (var found = mongo.stream(Query.query(due).cursorBatchSize(1_000), StoredAssignment.class)) {
            found.map(StoredAssignment::toAssignment).forEach(taker);
        }
    }

    /** Made to the unit itself, the latest first; the cursor has two keys. */
    Page<Assignment> ofUnit(UnitId unit, @Nullable Cursor after, int limit) {
        var wanted = holding("unitId", unit.value());
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

    /** Others have been told of what it was then, if it is that still. */
    void settle(AssignmentId id, Instant owedSince) {
        var query = Query.query(where("_id").is(id.value()).and("owedSince").is(owedSince));
        mongo.updateFirst(query, new Update().unset("owedSince"), StoredAssignment.class);
    }

    /** Of which others should have been told by then, the longest waiting first. */
    List<Owed> owedBefore(Instant then, int limit) {
        var query = Query.query(where("owedSince").lt(then))
                .with(Sort.by("owedSince"))
                .limit(limit);
        return mongo.find(query, StoredAssignment.class).stream()
                .map(found -> new Owed(found.toAssignment(), Objects.requireNonNull(found.owedSince())))
                .toList();
    }

    record Owed(Assignment assignment, Instant since) {}

    private static Criteria holding(String field, Collection<UnitId> units) {
        return where(field)
                .in(units.stream().map(UnitId::value).toList())
                .and("withdrawnAt")
                .isNull();
    }

    private static Criteria holding(String field, UUID id) {
        return where(field).is(id).and("withdrawnAt").isNull();
    }

    private List<Assignment> assignments(Query query) {
        return mongo.find(query.cursorBatchSize(1_000), StoredAssignment.class).stream()
                .map(StoredAssignment::toAssignment)
                .toList();
    }
}
