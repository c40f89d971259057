package vn.muoiphut.backend.quiz;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.index.Index;
import vn.muoiphut.backend.shared.Migration;

/** The indexes of quizzes, which stay unsharded: there are as many of them as lessons. */
@Configuration(proxyBeanMethods = false)
class QuizMigrations {

    @Bean
    Migration quizIndexes() {
        return new Migration(
                "quiz",
                1,
                "indexes of quizzes",
                mongo -> mongo.indexOps(QuizStore.COLLECTION)
                        .createIndex(new Index("_id.lessonId", Direction.ASC).on("_id.version", Direction.DESC)));
    }
}
