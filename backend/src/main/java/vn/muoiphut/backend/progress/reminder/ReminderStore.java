package vn.muoiphut.backend.progress.reminder;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.annotation.Id;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.FindAndModifyOptions;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;
import vn.muoiphut.backend.course.CourseId;
import vn.muoiphut.backend.organisation.MemberId;
import vn.muoiphut.backend.progress.assignment.AssignmentId;

@Component
class ReminderStore {

    static final String COLLECTION = "reminders";

    /** @param nextAt when somebody may begin with it again; null when nothing is left to do */
    @Document(COLLECTION)
    private record StoredReminder(
            @Id UUID id,
            UUID memberId,
            UUID courseId,
            UUID assignmentId,
            @Nullable Set<String> reached,
            int tries,
            Instant at,
            @Nullable Instant nextAt) {

        Reminder toReminder() {
            return new Reminder(
                    id,
                    new MemberId(memberId),
                    new CourseId(courseId),
                    new AssignmentId(assignmentId),
                    Objects.requireNonNullElse(reached, Set.of()),
                    tries);
        }
    }

    private final MongoOperations mongo;

    ReminderStore(MongoOperations mongo) {
        this.mongo = mongo;
    }

    /** Does nothing when it is there already, sent or not. */
    void insert(Reminder reminder, Instant now) {
        try {
            mongo.insert(new StoredReminder(
                    reminder.id(),
                    reminder.member().value(),
                    reminder.course().value(),
                    reminder.assignment().value(),
                    Set.of(),
                    0,
                    now,
                    now));
        } catch (DuplicateKeyException thereAlready) {
            // It is that one.
        }
    }

    /** With which somebody may begin, the longest waiting first. */
    List<UUID> due(Instant now, int limit) {
        var query =
                Query.query(where("nextAt").lte(now)).with(Sort.by("nextAt")).limit(limit);
        return mongo.find(query, StoredReminder.class).stream()
                .map(StoredReminder::id)
                .toList();
    }

    /** Takes it until then; empty when somebody else was faster. */
    Optional<Reminder> claim(UUID id, Instant now, Instant until) {
        var due = Query.query(where("_id").is(id).and("nextAt").lte(now));
        var taken = Update.update("nextAt", until).inc("tries", 1);
        var options = FindAndModifyOptions.options().returnNew(true);
        return Optional.ofNullable(mongo.findAndModify(due, taken, options, StoredReminder.class))
                .map(StoredReminder::toReminder);
    }

    /** A destination has it. */
    void reached(UUID id, String destination) {
        update(id, new Update().addToSet("reached", destination));
    }

    void tryAgain(UUID id, Instant at) {
        update(id, Update.update("nextAt", at));
    }

    void done(UUID id) {
        update(id, new Update().unset("nextAt"));
    }

    private void update(UUID id, Update update) {
        mongo.updateFirst(Query.query(where("_id").is(id)), update, StoredReminder.class);
    }

    void removeBefore(Instant then) {
        mongo.remove(Query.query(where("at").lt(then)), StoredReminder.class);
    }
}
