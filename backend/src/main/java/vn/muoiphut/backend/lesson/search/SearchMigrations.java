package vn.muoiphut.backend.lesson.search;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.index.Index;
import vn.muoiphut.backend.shared.Migration;

/** The indexes of what lessons are found by, which stay unsharded as lessons do. */
@Configuration(proxyBeanMethods = false)
class SearchMigrations {

    @Bean
    Migration lessonTextIndexes() {
        return new Migration("lesson", 4, "indexes of what lessons are found by", mongo -> {
            var indexes = mongo.indexOps(LessonTextStore.COLLECTION);
            indexes.createIndex(new Index("beginnings", Direction.ASC).on("publishedAt", Direction.DESC));
            indexes.createIndex(new Index("courseId", Direction.ASC).on("publishedAt", Direction.ASC));
        });
    }
}
