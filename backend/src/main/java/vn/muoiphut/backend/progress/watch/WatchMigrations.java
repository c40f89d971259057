package vn.muoiphut.backend.progress.watch;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.index.Index;
import vn.muoiphut.backend.shared.Migration;

/** The indexes of progress in lessons. To be sharded by {@code _id.memberId}, hashed: every request names the member. */
@Configuration(proxyBeanMethods = false)
class WatchMigrations {

    @Bean
    Migration lessonProgressIndexes() {
        return new Migration("progress", 2, "indexes of progress in lessons", mongo -> {
            var indexes = mongo.indexOps(StoredLessonProgress.COLLECTION);
            indexes.createIndex(new Index("_id.memberId", Direction.ASC).on("courseId", Direction.ASC));
            indexes.createIndex(new Index("_id.memberId", Direction.ASC).on("position.at", Direction.DESC));
            indexes.createIndex(new Index("owedSince", Direction.ASC).sparse());
        });
    }

    @Bean
    Migration viewersOfLessons() {
        return new Migration(
                "progress",
                7,
                "index of viewers by lesson",
                mongo -> mongo.indexOps(StoredLessonProgress.COLLECTION)
                        .createIndex(new Index("_id.lessonId", Direction.ASC).on("_id.memberId", Direction.ASC)));
    }

    @Bean
    Migration historyIndex() {
        return new Migration("progress", 8, "index of what a member has done, the latest first", mongo -> {
            var latestFirst = new Index("_id.memberId", Direction.ASC)
                    .on("position.at", Direction.DESC)
                    .on("_id.lessonId", Direction.DESC);
            mongo.indexOps(StoredLessonProgress.COLLECTION).createIndex(latestFirst);
        });
    }
}
