package vn.muoiphut.backend.report.count;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.index.Index;
import vn.muoiphut.backend.shared.Migration;

/** The indexes of counts and marks. To be sharded by {@code _id.unitId}, when they outgrow one server. */
@Configuration(proxyBeanMethods = false)
class CountMigrations {

    @Bean
    Migration countIndexes() {
        return new Migration("report", 1, "indexes of counts and marks, and the lease of their sweep", mongo -> {
            var stats = mongo.indexOps(StatsStore.COLLECTION);
            stats.createIndex(new Index("_id.unitId", Direction.ASC));
            stats.createIndex(new Index("parentId", Direction.ASC).on("_id.courseId", Direction.ASC));
            LeaseStore.create(mongo);
            mongo.indexOps(MarkStore.COLLECTION).createIndex(new Index("at", Direction.ASC));
        });
    }

    @Bean
    Migration trendIndexes() {
        return new Migration("report", 2, "indexes of counts of earlier days", mongo -> {
            var trends = mongo.indexOps(TrendStore.COLLECTION);
            trends.createIndex(new Index("_id.unitId", Direction.ASC)
                    .on("_id.courseId", Direction.ASC)
                    .on("_id.month", Direction.ASC));
            trends.createIndex(new Index("_id.month", Direction.ASC));
        });
    }
}
