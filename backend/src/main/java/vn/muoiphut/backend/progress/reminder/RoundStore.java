package vn.muoiphut.backend.progress.reminder;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.annotation.Id;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;
import vn.muoiphut.backend.course.CourseId;
import vn.muoiphut.backend.organisation.UnitId;
import vn.muoiphut.backend.progress.assignment.AssignmentId;
import vn.muoiphut.backend.progress.reminder.Round.Found;
import vn.muoiphut.backend.progress.reminder.Round.Place;
import vn.muoiphut.backend.shared.Cursor;

@Component
class RoundStore {

    static final String COLLECTION = "reminderRounds";

    /** @param freeAt from when on any instance may go on with it; null when it has looked at everybody */
    @Document(COLLECTION)
    private record StoredRound(
            @Id UUID id,
            UUID assignmentId,
            UUID courseId,
            UUID unitId,
            boolean onlyWhereItHolds,
            Instant startedAt,
            @Nullable String afterUnit,
            @Nullable String afterName,
            @Nullable String afterMember,
            Found found,
            long revision,
            @Nullable Instant freeAt) {

        static StoredRound of(Round round) {
            var member = Optional.ofNullable(round.place()).map(Place::member);
            return new StoredRound(
                    round.id().value(),
                    round.assignment().value(),
                    round.course().value(),
                    round.unit().value(),
                    round.onlyWhereItHolds(),
                    round.startedAt(),
                    Optional.ofNullable(round.place())
                            .map(Place::unit)
                            .map(cursor -> cursor.text(0))
                            .orElse(null),
                    member.map(cursor -> cursor.text(0)).orElse(null),
                    member.map(cursor -> cursor.text(1)).orElse(null),
                    round.found(),
                    round.revision(),
                    round.isDone() ? null : round.startedAt());
        }

        Round toRound() {
            var member = afterName == null || afterMember == null ? null : Cursor.after(afterName, afterMember);
            var place = new Place(afterUnit == null ? null : Cursor.after(afterUnit), member);
            return new Round(
                    new RoundId(id),
                    new AssignmentId(assignmentId),
                    new CourseId(courseId),
                    new UnitId(unitId),
                    onlyWhereItHolds,
                    startedAt,
                    freeAt == null ? null : place,
                    found,
                    revision);
        }
    }

    private final MongoOperations mongo;

    RoundStore(MongoOperations mongo) {
        this.mongo = mongo;
    }

    Optional<Round> find(RoundId id) {
        return Optional.ofNullable(mongo.findById(id.value(), StoredRound.class))
                .map(StoredRound::toRound);
    }

    /** @return false when it is there already */
    boolean insert(Round round) {
        try {
            mongo.insert(StoredRound.of(round));
            return true;
        } catch (DuplicateKeyException thereAlready) {
            return false;
        }
    }

    /** Whether one of that kind was started for the assignment since then. */
    boolean startedSince(AssignmentId assignment, boolean onlyWhereItHolds, Instant then) {
        var since = where("assignmentId")
                .is(assignment.value())
                .and("onlyWhereItHolds")
                .is(onlyWhereItHolds)
                .and("startedAt")
                .gt(then);
        return mongo.exists(Query.query(since), StoredRound.class);
    }

    /** With which nobody goes on just now. */
    List<Round> free(Instant now, int limit) {
        var query =
                Query.query(where("freeAt").lte(now)).with(Sort.by("freeAt")).limit(limit);
        return mongo.find(query, StoredRound.class).stream()
                .map(StoredRound::toRound)
                .toList();
    }

    /** @return false when somebody else was faster */
    boolean claim(Round round, Instant now, Instant until) {
        var free = unchanged(round).addCriteria(where("freeAt").lte(now));
        return mongo.updateFirst(free, Update.update("freeAt", until), StoredRound.class)
                        .getMatchedCount()
                == 1;
    }

    /**
     * Keeps a step, and what it found, in one write.
     *
     * @param freeAt from when on any instance may go on with it
     * @return false when somebody else has taken that step; then nothing is written
     */
    boolean step(Round before, Round after, Instant freeAt) {
        var now = StoredRound.of(after);
        var update = Update.update("afterUnit", now.afterUnit())
                .set("afterName", now.afterName())
                .set("afterMember", now.afterMember())
                .set("found", now.found())
                .set("revision", now.revision())
                .set("freeAt", after.isDone() ? null : freeAt);
        return mongo.updateFirst(unchanged(before), update, StoredRound.class).getMatchedCount() == 1;
    }

    private static Query unchanged(Round round) {
        return Query.query(where("_id").is(round.id().value()).and("revision").is(round.revision()));
    }

    void removeBefore(Instant then) {
        mongo.remove(Query.query(where("startedAt").lt(then)), StoredRound.class);
    }
}
