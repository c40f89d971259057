package vn.muoiphut.backend.organisation.tree;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;
import vn.muoiphut.backend.organisation.UnitId;

/** Moves the members of a unit to another, thousands at a time. */
@Component
class MergedMembersStore {

    private static final String COLLECTION = "members";
    private static final int AT_ONCE = 1_000;

    private final MongoOperations mongo;

    MergedMembersStore(MongoOperations mongo) {
        this.mongo = mongo;
    }

    /** Doing it again, or after half of it, comes to the same. */
    void moveAll(UnitId from, UnitId into, Instant now) {
        for (var ids = some(from); !ids.isEmpty(); ids = some(from)) {
            var there = where("_id").in(ids).and("unitId").is(from.value());
            var update = Update.update("unitId", into.value())
                    .inc("version", 1)
                    .push("formerUnits", new Document("unitId", from.value()).append("until", now));
            mongo.updateMulti(Query.query(there), update, COLLECTION);
        }
    }

    private List<UUID> some(UnitId unit) {
        var query = Query.query(where("unitId").is(unit.value())).limit(AT_ONCE);
        query.fields().include("_id");
        return mongo.find(query, Document.class, COLLECTION).stream()
                .map(member -> member.get("_id", UUID.class))
                .toList();
    }
}
