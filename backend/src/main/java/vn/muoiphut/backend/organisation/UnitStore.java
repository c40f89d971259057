package vn.muoiphut.backend.organisation;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;
import vn.muoiphut.backend.shared.Cursor;
import vn.muoiphut.backend.shared.Page;

@Component
class UnitStore {

    private final MongoOperations mongo;

    UnitStore(MongoOperations mongo) {
        this.mongo = mongo;
    }

    Optional<Unit> find(UnitId id) {
        return Optional.ofNullable(mongo.findById(id.value(), StoredUnit.class)).map(StoredUnit::toUnit);
    }

    List<Unit> findAll(Collection<UnitId> ids) {
        var query = Query.query(where("_id").in(ids.stream().map(UnitId::value).toList()));
        return units(query);
    }

    /** The units right below, by their codes. */
    Page<Unit> children(UnitId parent, @Nullable Cursor after, int limit) {
        var wanted = where("parentId").is(parent.value());
        if (after != null) {
            wanted = wanted.and("code").gt(after.text(0));
        }
        var query = Query.query(wanted).with(Sort.by("code")).limit(limit + 1);
        return Page.of(units(query), limit, unit -> Cursor.after(unit.code()));
    }

    /** The unit itself and all below it, in no order. */
    List<Unit> within(UnitId top) {
        return units(Query.query(where("path").is(top.value())).cursorBatchSize(1_000));
    }

    void save(Unit unit) {
        mongo.save(StoredUnit.of(unit));
    }

    private List<Unit> units(Query query) {
        return mongo.find(query, StoredUnit.class).stream()
                .map(StoredUnit::toUnit)
                .toList();
    }
}
