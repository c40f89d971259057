package vn.muoiphut.backend.quiz.attempt;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.index.Index;
import vn.muoiphut.backend.shared.Migration;

/** The indexes of attempts. To be sharded by {@code _id.memberId}, hashed: every request names the member. */
@Configuration(proxyBeanMethods = false)
class AttemptMigrations {

    @Bean
    Migration attemptIndexes() {
        return new Migration("quiz", 2, "indexes of attempts", mongo -> {
            var indexes = mongo.indexOps(StoredAttempt.COLLECTION);
            indexes.createIndex(new Index("_id.memberId", Direction.ASC).on("attemptId", Direction.ASC));
            indexes.createIndex(new Index("_id.memberId", Direction.ASC)
                    .on("_id.lessonId", Direction.ASC)
                    .on("_id.ordinal", Direction.DESC));
            indexes.createIndex(new Index("owedSince", Direction.ASC).sparse());
        });
    }

    @Bean
    Migration attemptsOfLessons() {
        return new Migration(
                "quiz",
                20,
                "index of attempts by lesson",
                mongo -> mongo.indexOps(StoredAttempt.COLLECTION)
                        .createIndex(new Index("_id.lessonId", Direction.ASC)
                                .on("_id.ordinal", Direction.ASC)
                                .on("_id.memberId", Direction.ASC)));
    }
}
