package vn.muoiphut.backend.progress.reach;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;
import vn.muoiphut.backend.organisation.MemberId;
import vn.muoiphut.backend.progress.reach.Destination.Device;

/** What members have chosen. Their devices are documents of their own. */
@Component
class ReachStore {

    static final String COLLECTION = "memberReach";

    @Document(COLLECTION)
    private record StoredReach(
            @Id UUID id,
            String language,
            boolean push,
            boolean mail,
            @Nullable String mailAddress,
            boolean mailConfirmed) {

        static StoredReach of(Reach reach) {
            return new StoredReach(
                    reach.member().value(),
                    reach.language().toLanguageTag(),
                    reach.push(),
                    reach.mail(),
                    reach.mailAddress(),
                    reach.mailConfirmed());
        }

        Reach toReach(List<Device> devices) {
            return new Reach(
                    new MemberId(id), Locale.forLanguageTag(language), push, mail, mailAddress, mailConfirmed, devices);
        }
    }

    private final MongoOperations mongo;

    ReachStore(MongoOperations mongo) {
        this.mongo = mongo;
    }

    /** Of those among the members that have chosen; without their devices. */
    Map<MemberId, Reach> findAll(Collection<MemberId> members) {
        var ids = members.stream().map(MemberId::value).toList();
        return mongo.find(Query.query(where("_id").in(ids)).cursorBatchSize(1_000), StoredReach.class).stream()
                .map(found -> found.toReach(List.of()))
                .collect(Collectors.toMap(Reach::member, Function.identity()));
    }

    void save(Reach reach) {
        mongo.save(StoredReach.of(reach));
    }

    /** @return false when it is not their address any more */
    boolean confirm(MemberId member, String address) {
        var same = where("_id").is(member.value()).and("mailAddress").is(address);
        return mongo.updateFirst(Query.query(same), Update.update("mailConfirmed", true), StoredReach.class)
                        .getMatchedCount()
                == 1;
    }

    /** The address leads nowhere. */
    void unconfirm(MemberId member, String address) {
        var same = where("_id").is(member.value()).and("mailAddress").is(address);
        mongo.updateFirst(Query.query(same), Update.update("mailConfirmed", false), StoredReach.class);
    }
}
