package vn.muoiphut.backend.progress.assignment;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.index.Index;
import vn.muoiphut.backend.shared.Migration;

/** The indexes of assignments, which stay unsharded: there are some for each unit, and none for a member. */
@Configuration(proxyBeanMethods = false)
class AssignmentMigrations {

    @Bean
    Migration assignmentIndexes() {
        return new Migration("progress", 3, "indexes of assignments", mongo -> {
            var indexes = mongo.indexOps(AssignmentStore.COLLECTION);
            indexes.createIndex(new Index("unitId", Direction.ASC)
                    .on("assignedAt", Direction.DESC)
                    .on("_id", Direction.DESC));
            indexes.createIndex(new Index("unitId", Direction.ASC).on("courseId", Direction.ASC));
            indexes.createIndex(new Index("owedSince", Direction.ASC).sparse());
        });
    }

    @Bean
    Migration assignmentDueIndex() {
        return new Migration(
                "progress",
                4,
                "index of when assignments are due",
                mongo -> mongo.indexOps(AssignmentStore.COLLECTION)
                        .createIndex(new Index("dueAt", Direction.ASC).sparse()));
    }
}
