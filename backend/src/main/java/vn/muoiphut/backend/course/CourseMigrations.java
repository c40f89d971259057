package vn.muoiphut.backend.course;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.index.Index;
import vn.muoiphut.backend.shared.Migration;

/** The indexes of this slice. Courses stay unsharded: there are thousands of them, not millions. */
@Configuration(proxyBeanMethods = false)
class CourseMigrations {

    @Bean
    Migration courseIndexes() {
        return new Migration("course", 1, "indexes of courses", mongo -> {
            var indexes = mongo.indexOps(StoredCourse.COLLECTION);
            indexes.createIndex(new Index("ownerPath", Direction.ASC)
                    .on("updatedAt", Direction.DESC)
                    .on("_id", Direction.DESC));
            indexes.createIndex(new Index("published.unitId", Direction.ASC)
                    .on("published.at", Direction.DESC)
                    .on("_id", Direction.DESC));
            indexes.createIndex(new Index("published.lessonIds", Direction.ASC).sparse());
            indexes.createIndex(new Index("published.words", Direction.ASC).sparse());
        });
    }
}
