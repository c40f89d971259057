package vn.muoiphut.backend.identity;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.data.annotation.Id;
import org.springframework.data.domain.Sort;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;
import vn.muoiphut.backend.shared.Ids;

/** The audit trail: who changed what and when. Entries are added and never changed. */
@Component
class AuditStore {

    /**
     * One change.
     *
     * @param operation as the contract names it
     * @param path what it was asked of, with the ids of what was changed
     */
    @Document(COLLECTION)
    record Entry(@Id UUID id, Instant at, String subject, String operation, String path) {}

    static final String COLLECTION = "auditTrail";

    private static final int MOST_AT_ONCE = 100;

    private final MongoOperations mongo;
    private final Ids ids;
    private final Clock clock;

    AuditStore(MongoOperations mongo, Ids ids, Clock clock) {
        this.mongo = mongo;
        this.ids = ids;
        this.clock = clock;
    }

    /** What somebody changed, the latest first. */
    List<Entry> entries(String subject) {
        var query = Query.query(where("subject").is(subject))
                .with(Sort.by(Direction.DESC, "at", "_id"))
                .limit(MOST_AT_ONCE);
        return mongo.find(query, Entry.class);
    }

    void add(CurrentUser who, String operation, String path) {
        mongo.insert(new Entry(ids.next(), clock.instant(), who.subject(), operation, path));
    }
}
