package vn.muoiphut.backend.course;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.Instant;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
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

    @Bean
    Migration coursesToIndex() {
        return new Migration("course", 4, "what was published before there was a search in lessons", mongo -> {
            mongo.indexOps(StoredCourse.COLLECTION)
                    .createIndex(new Index(UnindexedCourseStore.OWED_SINCE, Direction.ASC).sparse());
            mongo.updateMulti(
                    Query.query(where("published").exists(true)),
                    Update.update(UnindexedCourseStore.OWED_SINCE, Instant.ofEpochSecond(1)),
                    StoredCourse.class);
        });
    }

    @Bean
    Migration catalogueOfCourses() {
        return new Migration("course", 5, "audience and search of published courses", mongo -> {
            var indexes = mongo.indexOps(StoredCourse.COLLECTION);
            indexes.createIndex(new Index("published.audience", Direction.ASC)
                    .on("published.at", Direction.DESC)
                    .on("_id", Direction.DESC));
            indexes.createIndex(new Index("published.titleWords", Direction.ASC).sparse());
            indexes.createIndex(new Index("trainers", Direction.ASC)
                    .on("updatedAt", Direction.DESC)
                    .on("_id", Direction.DESC));
            CourseStore.completePublications(mongo);
        });
    }
}
