package vn.muoiphut.backend.organisation;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.annotation.Id;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.BulkOperationException;
import org.springframework.data.mongodb.core.BulkOperations;
import org.springframework.data.mongodb.core.FindAndModifyOptions;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;
import vn.muoiphut.backend.shared.Cursor;
import vn.muoiphut.backend.shared.Page;

@Component
class MemberStore {

    private static final Logger log = LoggerFactory.getLogger(MemberStore.class);

    private final MongoOperations mongo;

    MemberStore(MongoOperations mongo) {
        this.mongo = mongo;
    }

    Optional<Member> find(MemberId id) {
        return Optional.ofNullable(mongo.findById(id.value(), StoredMember.class))
                .map(StoredMember::toMember);
    }

    Optional<Member> findBySubject(String subject) {
        return Optional.ofNullable(mongo.findOne(Query.query(where("subject").is(subject)), StoredMember.class))
                .map(StoredMember::toMember);
    }

    List<Member> findAll(Collection<MemberId> ids) {
        return members(
                Query.query(where("_id").in(ids.stream().map(MemberId::value).toList())));
    }

    Optional<Member> findByExternalId(String id) {
        return members(Query.query(where("externalId").is(id)).limit(1)).stream()
                .findFirst();
    }

    List<Member> byId(int passedOver, int limit) {
        return limit == 0
                ? List.of()
                : members(new Query().with(Sort.by("_id")).skip(passedOver).limit(limit));
    }

    long countAll() {
        return mongo.estimatedCount(StoredMember.class);
    }

    Optional<Member> findByNumber(String number) {
        return Optional.ofNullable(mongo.findOne(Query.query(where("number").is(number)), StoredMember.class))
                .map(StoredMember::toMember);
    }

    /** Those who have that telephone number, two at most: that there is more than one is all there is to know. */
    List<Member> withPhone(PhoneNumber phone) {
        return members(Query.query(where("phone").is(phone.text())).limit(2));
    }

    /**
     * Binds the member to the subject, unless they are bound to another: then it is empty. Binding twice is harmless, as
     * the first requests of somebody new come together.
     */
    Optional<Member> bind(MemberId id, String subject) {
        var free = new Criteria()
                .orOperator(where("subject").isNull(), where("subject").is(subject));
        var query = Query.query(where("_id").is(id.value()).andOperator(free));
        var options = FindAndModifyOptions.options().returnNew(true);
        return Optional.ofNullable(
                        mongo.findAndModify(query, Update.update("subject", subject), options, StoredMember.class))
                .map(StoredMember::toMember);
    }

    List<Member> findByNumbers(Collection<String> numbers) {
        return members(Query.query(where("number").in(numbers)).cursorBatchSize(1_000));
    }

    /** The units that they were in before, with until when, in that order. */
    List<FormerUnit> formerUnits(MemberId id) {
        var found = mongo.findById(id.value(), StoredMember.class);
        return found == null || found.formerUnits() == null
                ? List.of()
                : found.formerUnits().stream()
                        .map(former -> new FormerUnit(new UnitId(former.unitId()), former.until()))
                        .toList();
    }

    /** The unit's own active members by their names, ignoring tone marks. */
    Page<Member> ofUnit(UnitId unit, @Nullable Cursor after, int limit) {
        return page(where("unitId").is(unit.value()).and("inactive").isNull(), List.of(), after, limit);
    }

    /** @param words each begins a word of the name; or else the number is this */
    Page<Member> search(UnitId unit, List<String> words, String number, @Nullable Cursor after, int limit) {
        var name = words.stream()
                .map(word -> where("searchName").regex("(^| )" + Pattern.quote(word)))
                .toList();
        var found = name.isEmpty()
                ? List.<Criteria>of()
                : List.of(new Criteria().orOperator(where("number").is(number), new Criteria().andOperator(name)));
        return page(where("unitId").is(unit.value()), found, after, limit);
    }

    private Page<Member> page(Criteria wanted, List<Criteria> conditions, @Nullable Cursor after, int limit) {
        var all = new ArrayList<>(conditions);
        if (after != null) {
            var name = after.text(0);
            var same = where("searchName").is(name).and("_id").gt(after.id(1));
            all.add(new Criteria().orOperator(where("searchName").gt(name), same));
        }
        var criteria = all.isEmpty() ? wanted : wanted.andOperator(all);
        var query = Query.query(criteria).with(Sort.by("searchName", "_id")).limit(limit + 1);
        return Page.of(
                members(query), limit, member -> Cursor.after(StoredMember.searchName(member.name()), member.id()));
    }

    /** Each active member of the units themselves, in no order. */
    void eachIn(Collection<UnitId> units, BiConsumer<UnitId, MemberId> taker) {
        var ids = units.stream().map(UnitId::value).toList();
        var query =
                Query.query(where("unitId").in(ids).and("inactive").isNull()).cursorBatchSize(5_000);
        query.fields().include("unitId");
        try (var found = mongo.stream(query, Placed.class, StoredMember.COLLECTION)) {
            found.forEach(placed -> taker.accept(new UnitId(placed.unitId()), new MemberId(placed.id())));
        }
    }

    private record Placed(@Id UUID id, UUID unitId) {}

    /** How many active members the units themselves have together. */
    long count(Collection<UnitId> units) {
        var ids = units.stream().map(UnitId::value).toList();
        return mongo.count(Query.query(where("unitId").in(ids).and("inactive").isNull()), StoredMember.class);
    }

    /** How many active members the unit itself has. */
    long count(UnitId unit) {
        return mongo.count(
                Query.query(where("unitId").is(unit.value()).and("inactive").isNull()), StoredMember.class);
    }

    /** Adds or changes everything but the subject, whoever else changes it. */
    void save(Member member) {
        mongo.upsert(Query.query(where("_id").is(member.id().value())), update(member), StoredMember.class);
    }

    /**
     * Adds those that are new, and changes those that are still at the version they had before. What somebody else has
     * changed meanwhile, or whose number is taken, stays as it is: read again to know.
     */
    void write(Collection<MemberChange> changes, Instant now) {
        if (changes.isEmpty()) {
            return;
        }
        var writes = mongo.bulkOps(BulkOperations.BulkMode.UNORDERED, StoredMember.class);
        for (var change : changes) {
            var before = change.before();
            var id = where("_id").is(change.after().id().value());
            if (before == null) {
                writes.upsert(Query.query(id.and("number").is(change.after().number())), update(change.after()));
            } else {
                var update = update(change.after());
                if (!before.unit().equals(change.after().unit())) {
                    update.push(
                            "formerUnits",
                            new StoredMember.FormerUnit(before.unit().value(), now));
                }
                writes.updateOne(Query.query(id.andOperator(atVersion(before.version()))), update);
            }
        }
        try {
            writes.execute();
        } catch (DuplicateKeyException | BulkOperationException taken) {
            log.debug("not everything was written", taken);
        }
    }

    private static Criteria atVersion(long version) {
        var same = where("version").is(version);
        return version == 0 ? new Criteria().orOperator(same, where("version").isNull()) : same;
    }

    private static Update update(Member member) {
        var profile = member.profile();
        var update = Update.update("unitId", member.unit().value())
                .set("number", member.number())
                .set("name", member.name())
                .set("searchName", StoredMember.searchName(member.name()))
                .set("grants", StoredMember.grants(member))
                .inc("version", 1);
        put(update, "phone", member.phone() == null ? null : member.phone().text());
        put(update, "born", profile.born() == null ? null : profile.born().toString());
        put(update, "position", profile.position());
        put(update, "email", profile.email());
        put(update, "externalId", profile.externalId());
        put(update, "inactive", member.active() ? null : true);
        return update;
    }

    /** Absent is what is unknown, so that sparse indexes stay small. */
    private static void put(Update update, String field, @Nullable Object value) {
        if (value == null) {
            update.unset(field);
        } else {
            update.set(field, value);
        }
    }

    private List<Member> members(Query query) {
        return mongo.find(query, StoredMember.class).stream()
                .map(StoredMember::toMember)
                .toList();
    }
}
