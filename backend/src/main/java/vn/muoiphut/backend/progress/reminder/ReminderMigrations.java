package vn.muoiphut.backend.progress.reminder;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.index.Index;
import vn.muoiphut.backend.shared.Migration;

/** The indexes of rounds, and of reminders; these to be sharded by {@code _id}, hashed. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ReminderSettings.class)
class ReminderMigrations {

    @Bean
    Migration reminderIndexes() {
        return new Migration("progress", 6, "indexes of reminders", mongo -> {
            var rounds = mongo.indexOps(RoundStore.COLLECTION);
            rounds.createIndex(new Index("freeAt", Direction.ASC).sparse());
            rounds.createIndex(new Index("assignmentId", Direction.ASC).on("startedAt", Direction.DESC));
            rounds.createIndex(new Index("startedAt", Direction.ASC));
            var reminders = mongo.indexOps(ReminderStore.COLLECTION);
            reminders.createIndex(new Index("nextAt", Direction.ASC).sparse());
            reminders.createIndex(new Index("at", Direction.ASC));
        });
    }
}
