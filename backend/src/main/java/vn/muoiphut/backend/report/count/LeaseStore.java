package vn.muoiphut.backend.report.count;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;

/**
 * Which instance of the service counts just now, and up to when everything is counted. The lease only saves work: two
 * that count at once come to the same.
 */
@Component
class LeaseStore {

    private static final String COLLECTION = "reportSweeps";
    private static final String ID = "unitCourseStats";

    @Document(COLLECTION)
    private record StoredLease(
            @Id String id,
            UUID holder,
            Instant until,
            @Nullable Instant asOf) {}

    private final MongoOperations mongo;

    LeaseStore(MongoOperations mongo) {
        this.mongo = mongo;
    }

    /** So that there is something to take. */
    static void create(MongoOperations mongo) {
        var none = new Update().setOnInsert("until", Instant.EPOCH);
        mongo.upsert(Query.query(where("_id").is(ID)), none, COLLECTION);
    }

    /** @return false when another holder's lease has not run out by now */
    boolean acquire(UUID holder, Instant now, Instant until) {
        var free = where("_id")
                .is(ID)
                .orOperator(where("holder").is(holder), where("until").lte(now));
        var taken = Update.update("holder", holder).set("until", until);
        return mongo.updateFirst(Query.query(free), taken, COLLECTION).getMatchedCount() == 1;
    }

    void release(UUID holder, Instant now) {
        var mine = where("_id").is(ID).and("holder").is(holder);
        mongo.updateFirst(Query.query(mine), Update.update("until", now), StoredLease.class);
    }

    /** Everything that happened before this is counted. */
    void countedUpTo(Instant asOf) {
        mongo.updateFirst(Query.query(where("_id").is(ID)), Update.update("asOf", asOf), StoredLease.class);
    }

    /** Empty before the first time. */
    Optional<Instant> asOf() {
        return Optional.ofNullable(mongo.findById(ID, StoredLease.class)).map(StoredLease::asOf);
    }
}
