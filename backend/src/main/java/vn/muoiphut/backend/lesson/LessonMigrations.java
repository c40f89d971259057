package vn.muoiphut.backend.lesson;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.index.Index;
import vn.muoiphut.backend.shared.Migration;

/** The indexes of this slice. Lessons stay unsharded, as courses do. */
@Configuration(proxyBeanMethods = false)
class LessonMigrations {

    @Bean
    Migration lessonIndexes() {
        return new Migration("lesson", 1, "indexes of lessons", mongo -> {
            var indexes = mongo.indexOps(StoredLesson.COLLECTION);
            indexes.createIndex(new Index("courseId", Direction.ASC));
            indexes.createIndex(new Index("upload.uploadId", Direction.ASC).sparse());
        });
    }

    @Bean
    Migration formerVideoIndex() {
        return new Migration(
                "lesson",
                2,
                "index of former videos",
                mongo -> mongo.indexOps(StoredLesson.COLLECTION)
                        .createIndex(new Index("formerVideos.until", Direction.ASC).sparse()));
    }

    @Bean
    Migration sharedVideoIndexes() {
        return new Migration("lesson", 3, "indexes of videos that copies of lessons share", mongo -> {
            var indexes = mongo.indexOps(StoredLesson.COLLECTION);
            indexes.createIndex(new Index("assetId", Direction.ASC).sparse());
            indexes.createIndex(new Index("formerVideos.assetId", Direction.ASC).sparse());
        });
    }
}
