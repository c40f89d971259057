package vn.muoiphut.backend.progress.completion;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.index.Index;
import vn.muoiphut.backend.shared.Migration;

/** The indexes of progress in courses. To be sharded by {@code _id.memberId}, hashed. */
@Configuration(proxyBeanMethods = false)
class CompletionMigrations {

    @Bean
    Migration courseProgressIndexes() {
        return new Migration(
                "progress",
                1,
                "indexes of progress in courses",
                mongo -> mongo.indexOps(CourseProgressStore.COLLECTION)
                        .createIndex(new Index("_id.memberId", Direction.ASC)));
    }

    /** A course that asks for less looks for those who have done that; on many shards it asks each of them. */
    @Bean
    Migration unfinishedCourses() {
        return new Migration(
                "progress",
                9,
                "index of those who have not completed a course",
                mongo -> mongo.indexOps(CourseProgressStore.COLLECTION)
                        .createIndex(new Index("_id.courseId", Direction.ASC).on("completedAt", Direction.ASC)));
    }
}
