package vn.muoiphut.backend.identity.audit;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;
import vn.muoiphut.backend.shared.Cursor;
import vn.muoiphut.backend.shared.Page;

/** It adds and finds. There is no way here to change an entry or to take one away. */
@Component
class AuditStore {

    private final MongoOperations mongo;

    AuditStore(MongoOperations mongo) {
        this.mongo = mongo;
    }

    void add(AuditEntry entry) {
        mongo.insert(StoredEntry.of(entry));
    }

    /** The latest first; the cursor has two keys. */
    Page<AuditEntry> find(AuditQuery wanted, @Nullable Cursor after, int limit) {
        var query = Query.query(criteria(wanted, after))
                .with(Sort.by(Direction.DESC, "at", "_id"))
                .limit(limit + 1);
        return Page.of(entries(query), limit, entry -> Cursor.after(entry.at(), entry.id()));
    }

    private List<AuditEntry> entries(Query query) {
        return mongo.find(query, StoredEntry.class).stream()
                .map(StoredEntry::toEntry)
                .toList();
    }

    private static Criteria criteria(AuditQuery wanted, @Nullable Cursor after) {
        var criteria = new Criteria();
        if (!wanted.within().isEmpty()) {
            criteria = criteria.and("units").in(wanted.within());
        }
        if (wanted.member() != null) {
            criteria = criteria.and("member").is(wanted.member());
        }
        if (wanted.operation() != null) {
            criteria = criteria.and("operation").is(wanted.operation());
        }
        if (wanted.from() != null || wanted.until() != null) {
            var time = criteria.and("at");
            if (wanted.from() != null) {
                time = time.gte(wanted.from());
            }
            criteria = wanted.until() == null ? time : time.lt(wanted.until());
        }
        if (after == null) {
            return criteria;
        }
        var at = after.time(0);
        return criteria.orOperator(
                where("at").lt(at), where("at").is(at).and("_id").lt(after.id(1)));
    }
}
