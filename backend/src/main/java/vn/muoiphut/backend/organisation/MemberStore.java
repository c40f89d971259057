package vn.muoiphut.backend.organisation;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
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

    /** The unit's own members by their names, ignoring tone marks. */
    Page<Member> ofUnit(UnitId unit, @Nullable Cursor after, int limit) {
        var wanted = where("unitId").is(unit.value());
        if (after != null) {
            var name = after.text(0);
            var id = after.id(1);
            wanted = wanted.orOperator(
                    where("searchName").gt(name),
                    new Criteria()
                            .andOperator(
                                    where("searchName").is(name), where("_id").gt(id)));
        }
        var query = Query.query(wanted).with(Sort.by("searchName", "_id")).limit(limit + 1);
        return Page.of(
                members(query), limit, member -> Cursor.after(StoredMember.searchName(member.name()), member.id()));
    }

    /** How many members the units themselves have together. */
    long count(Collection<UnitId> units) {
        var ids = units.stream().map(UnitId::value).toList();
        return mongo.count(Query.query(where("unitId").in(ids)), StoredMember.class);
    }

    /** How many members the unit itself has. */
    long count(UnitId unit) {
        return mongo.count(Query.query(where("unitId").is(unit.value())), StoredMember.class);
    }

    /** Adds or changes everything but the subject. */
    void save(Member member) {
        var update = Update.update("unitId", member.unit().value())
                .set("number", member.number())
                .set("name", member.name())
                .set("searchName", StoredMember.searchName(member.name()))
                .set("grants", StoredMember.grants(member));
        if (member.phone() == null) {
            update.unset("phone");
        } else {
            update.set("phone", member.phone().text());
        }
        mongo.upsert(Query.query(where("_id").is(member.id().value())), update, StoredMember.class);
    }

    private List<Member> members(Query query) {
        return mongo.find(query, StoredMember.class).stream()
                .map(StoredMember::toMember)
                .toList();
    }
}
