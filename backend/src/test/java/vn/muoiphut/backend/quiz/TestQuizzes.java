package vn.muoiphut.backend.quiz;

import java.util.List;
import org.springframework.data.mongodb.core.MongoOperations;
import vn.muoiphut.backend.course.LessonId;

/** Puts quizzes in place for tests. */
public final class TestQuizzes {

    private TestQuizzes() {}

    public static void publish(MongoOperations mongo, LessonId lesson, int passPercent, Question... questions) {
        var store = new QuizStore(mongo);
        var before = store.find(lesson).orElseGet(() -> Quiz.emptyOf(lesson));
        store.insert(new Quiz(lesson, before.version() + 1, passPercent, List.of(questions)));
        store.publish(lesson);
    }
}
