package vn.muoiphut.backend.identity;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Renewals of the last minute, by which instances of the service share what the provider answered to one of them. */
@Component
class RenewalStore {

    static final String COLLECTION = "renewals";
    static final Duration KEPT_FOR = Duration.ofMinutes(1);
    /** After this, whoever asks the provider is taken for dead. */
    static final Duration PATIENCE = Duration.ofSeconds(15);

    /**
     * One renewal.
     *
     * @param sealed what the provider gave; null while it is being asked, and when it refused
     */
    @Document(COLLECTION)
    record Renewal(
            @Id String name,
            Instant at,
            boolean answered,
            @Nullable Binary sealed) {

        /** What the provider gave, sealed. */
        Optional<byte[]> given() {
            return Optional.ofNullable(sealed).map(Binary::getData);
        }
    }

    private final MongoOperations mongo;
    private final Clock clock;

    RenewalStore(MongoOperations mongo, Clock clock) {
        this.mongo = mongo;
        this.clock = clock;
    }

    /** Whether it is for the caller to ask the provider; among those who come at once, it is for one. */
    boolean begin(String name) {
        var now = clock.instant();
        try {
            mongo.insert(new Renewal(name, now, false, null));
            return true;
        } catch (DuplicateKeyException begunBefore) {
            var over = new Criteria()
                    .orOperator(
                            where("at").lt(now.minus(KEPT_FOR)),
                            where("answered").is(false).and("at").lt(now.minus(PATIENCE)));
            var query = Query.query(where("_id").is(name).andOperator(over));
            var again = new Update().set("at", now).set("answered", false).unset("sealed");
            return mongo.findAndModify(query, again, Renewal.class) != null;
        }
    }

    Optional<Renewal> find(String name) {
        return Optional.ofNullable(mongo.findById(name, Renewal.class));
    }

    /** @param sealed null when the provider refused */
    void answer(String name, byte @Nullable [] sealed) {
        mongo.save(new Renewal(name, clock.instant(), true, sealed == null ? null : new Binary(sealed)));
    }

    /** Nothing is known: the next may ask again. */
    void forget(String name) {
        mongo.remove(Query.query(where("_id").is(name)), Renewal.class);
    }

    @Scheduled(fixedDelayString = "${muoiphut.sweeps.renewals-period:1m}")
    void sweep() {
        mongo.remove(Query.query(where("at").lt(clock.instant().minus(KEPT_FOR))), Renewal.class);
    }
}
