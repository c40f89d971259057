package vn.muoiphut.backend.shared;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import org.bson.Document;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Component;

/** Brings the database up to what this version of the service expects, before it answers its first request. */
@Component
class Migrations implements SmartInitializingSingleton {

    private static final Logger log = LoggerFactory.getLogger(Migrations.class);
    private static final String DONE = "migrations";

    private final List<Migration> migrations;
    private final MongoOperations mongo;
    private final Clock clock;

    Migrations(List<Migration> migrations, MongoOperations mongo, Clock clock) {
        this.migrations =
                migrations.stream().sorted(Comparator.comparing(Migration::id)).toList();
        this.mongo = mongo;
        this.clock = clock;
    }

    @Override
    public void afterSingletonsInstantiated() {
        for (var migration : migrations) {
            if (mongo.findById(migration.id(), Document.class, DONE) == null) {
                migration.step().accept(mongo);
                mongo.save(
                        new Document("_id", migration.id())
                                .append("what", migration.what())
                                .append("at", clock.instant()),
                        DONE);
                log.info("migrated {}: {}", migration.id(), migration.what());
            }
        }
    }
}
