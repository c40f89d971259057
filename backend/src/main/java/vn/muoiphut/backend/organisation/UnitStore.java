package vn.muoiphut.backend.organisation;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
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

    /** The unit itself and all below it, by their codes. */
    Page<Unit> within(UnitId top, @Nullable Cursor after, int limit) {
        var wanted = where("path").is(top.value());
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

    /** So that a search finds what was written before there was one. */
    static void addMissingWords(MongoOperations mongo) {
        var without = Query.query(where("words").exists(false)).cursorBatchSize(1_000);
        for (var unit : mongo.find(without, StoredUnit.class)) {
            mongo.updateFirst(
                    Query.query(where("_id").is(unit.id())),
                    Update.update("words", StoredUnit.words(unit.code(), unit.name())),
                    StoredUnit.class);
        }
    }

    Optional<Unit> root() {
        return units(Query.query(where("parentId").isNull())
                        .with(Sort.by("code"))
                        .limit(1))
                .stream()
                .findFirst();
    }

    /** @param words of the name, folded, so that an index finds it */
    List<Unit> findByName(String name, List<String> words, int limit) {
        var wanted = where("name").is(name);
        var indexed = words.isEmpty() ? wanted : wanted.and("words").all(words);
        return units(Query.query(indexed).limit(limit));
    }

    List<Unit> byId(int passedOver, int limit) {
        return limit == 0
                ? List.of()
                : units(new Query().with(Sort.by("_id")).skip(passedOver).limit(limit));
    }

    long countAll() {
        return mongo.estimatedCount(StoredUnit.class);
    }

    Optional<Unit> findByCode(String code) {
        return units(Query.query(where("code").is(code))).stream().findFirst();
    }

    List<Unit> findByCodes(Collection<String> codes) {
        return units(Query.query(where("code").in(codes)).cursorBatchSize(1_000));
    }

    /**
     * Within any of the tops, by their codes.
     *
     * @param words folded; each must begin a word of the unit's name or code
     */
    Page<Unit> search(Collection<UnitId> tops, List<String> words, @Nullable Cursor after, int limit) {
        var conditions = new ArrayList<Criteria>();
        conditions.add(where("path").in(tops.stream().map(UnitId::value).toList()));
        words.forEach(word -> conditions.add(where("words").regex("^" + Pattern.quote(word))));
        if (after != null) {
            conditions.add(where("code").gt(after.text(0)));
        }
        var query = Query.query(new Criteria().andOperator(conditions))
                .with(Sort.by("code"))
                .limit(limit + 1);
        return Page.of(units(query), limit, unit -> Cursor.after(unit.code()));
    }

    /** @throws org.springframework.dao.DuplicateKeyException when its id or its code is taken */
    void insert(Unit unit) {
        mongo.insert(StoredUnit.of(unit));
    }

    /** Changes what does not concern its place; false when it is no longer at that version. */
    boolean describe(Unit unit, long version) {
        var update = described(unit).inc("version", 1);
        return mongo.updateFirst(Query.query(atVersion(unit.id(), version)), update, StoredUnit.class)
                        .getMatchedCount()
                == 1;
    }

    /** Adds or changes all of it, whoever else changes it. */
    void save(Unit unit) {
        var update = described(unit)
                .set("parentId", unit.parent().map(UnitId::value).orElse(null))
                .set("path", unit.path().stream().map(UnitId::value).toList())
                .inc("version", 1);
        mongo.upsert(Query.query(where("_id").is(unit.id().value())), update, StoredUnit.class);
    }

    private static Update described(Unit unit) {
        return Update.update("code", unit.code())
                .set("name", unit.name())
                .set("words", StoredUnit.words(unit.code(), unit.name()))
                .set("type", unit.type().name());
    }

    private static Criteria atVersion(UnitId id, long version) {
        var same = where("version").is(version);
        var counted =
                version == 0 ? new Criteria().orOperator(same, where("version").isNull()) : same;
        return where("_id").is(id.value()).andOperator(counted);
    }

    private List<Unit> units(Query query) {
        return mongo.find(query, StoredUnit.class).stream()
                .map(StoredUnit::toUnit)
                .toList();
    }
}
