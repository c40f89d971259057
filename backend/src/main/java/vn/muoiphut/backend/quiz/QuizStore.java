package vn.muoiphut.backend.quiz;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.annotation.Id;
import org.springframework.data.domain.Sort;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;
import vn.muoiphut.backend.course.LessonId;
import vn.muoiphut.backend.quiz.question.StoredQuestion;

/** One document for each version that is or may still become the published one; a new version never changes an old. */
@Component
class QuizStore {

    static final String COLLECTION = "quizzes";

    @Document(COLLECTION)
    private record StoredQuiz(
            @Id Key id,
            int passPercent,
            @Nullable StoredSettings settings,
            List<StoredQuestion> questions,
            @Nullable Boolean published) {

        record Key(UUID lessonId, long version) {}

        static StoredQuiz of(Quiz quiz) {
            var questions = quiz.questions().stream().map(StoredQuestion::of).toList();
            return new StoredQuiz(
                    new Key(quiz.lesson().value(), quiz.version()),
                    quiz.passPercent(),
                    StoredSettings.of(quiz.settings()),
                    questions,
                    null);
        }

        Quiz toQuiz() {
            return new Quiz(
                    new LessonId(id.lessonId()),
                    id.version(),
                    passPercent,
                    settings == null ? QuizSettings.USUAL : settings.toSettings(),
                    questions.stream().map(StoredQuestion::toQuestion).toList());
        }
    }

    private final MongoOperations mongo;

    QuizStore(MongoOperations mongo) {
        this.mongo = mongo;
    }

    /** The latest version. */
    Optional<Quiz> find(LessonId lesson) {
        return latest(where("_id.lessonId").is(lesson.value())).map(StoredQuiz::toQuiz);
    }

    /** The version that was published last. */
    Optional<Quiz> findPublished(LessonId lesson) {
        return latest(where("_id.lessonId").is(lesson.value()).and("published").is(true))
                .map(StoredQuiz::toQuiz);
    }

    /**
     * Keeps a version, in place of earlier ones that were never published.
     *
     * @return false when that version is there already, so that somebody else was faster
     */
    boolean insert(Quiz quiz) {
        try {
            mongo.insert(StoredQuiz.of(quiz));
        } catch (DuplicateKeyException somebodyElseWasFaster) {
            return false;
        }
        mongo.remove(
                Query.query(where("_id.lessonId")
                        .is(quiz.lesson().value())
                        .and("_id.version")
                        .lt(quiz.version())
                        .and("published")
                        .isNull()),
                COLLECTION);
        return true;
    }

    /** Makes the latest version the published one. */
    void publish(LessonId lesson) {
        var latest = find(lesson);
        while (latest.isPresent() && !markPublished(latest.get())) {
            latest = find(lesson);
        }
    }

    /** @return false when a later version has taken its place meanwhile */
    private boolean markPublished(Quiz quiz) {
        var key = new StoredQuiz.Key(quiz.lesson().value(), quiz.version());
        var update = Update.update("published", true);
        return mongo.updateFirst(Query.query(where("_id").is(key)), update, StoredQuiz.class)
                        .getMatchedCount()
                == 1;
    }

    private Optional<StoredQuiz> latest(Criteria wanted) {
        var newestFirst = Query.query(wanted).with(Sort.by(Direction.DESC, "_id.version"));
        return Optional.ofNullable(mongo.findOne(newestFirst, StoredQuiz.class));
    }
}
