package vn.muoiphut.backend.report.export;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;
import vn.muoiphut.backend.organisation.MemberId;

/** How far exports have come; never what is in them. */
@Component
class ExportStore {

    static final String COLLECTION = "reportExports";

    @Document(COLLECTION)
    private record StoredExport(@Id UUID id, UUID memberId, String state, long rows, long rowsSent, Instant at) {}

    private final MongoOperations mongo;

    ExportStore(MongoOperations mongo) {
        this.mongo = mongo;
    }

    /** @return false when the id is another member's */
    boolean save(UUID id, MemberId member, ExportProgress progress, Instant now) {
        var mine = where("_id").is(id).and("memberId").is(member.value());
        var update = Update.update("state", progress.state().name())
                .set("rows", progress.rows())
                .set("rowsSent", progress.rowsSent())
                .set("at", now);
        try {
            mongo.upsert(Query.query(mine), update, StoredExport.class);
            return true;
        } catch (DuplicateKeyException ofAnother) {
            return false;
        }
    }

    Optional<ExportProgress> find(UUID id, MemberId member) {
        var mine = where("_id").is(id).and("memberId").is(member.value());
        return Optional.ofNullable(mongo.findOne(Query.query(mine), StoredExport.class))
                .map(found -> new ExportProgress(
                        ExportProgress.State.valueOf(found.state()), found.rows(), found.rowsSent()));
    }

    void removeBefore(Instant then) {
        mongo.remove(Query.query(where("at").lt(then)), StoredExport.class);
    }
}
