package vn.muoiphut.backend.quiz;

import java.util.List;
import org.springframework.data.mongodb.core.MongoOperations;
import vn.muoiphut.backend.course.LessonId;
import vn.muoiphut.backend.quiz.question.Question;

/** Puts quizzes in place for tests. */
public final class TestQuizzes {

    private TestQuizzes() {}

    public static void publish(MongoOperations mongo, LessonId lesson, int passPercent, Question... questions) {
        publish(mongo, lesson, passPercent, QuizSettings.USUAL, questions);
    }

    public static void publish(
            MongoOperations mongo, LessonId lesson, int passPercent, QuizSettings settings, Question... questions) {
        var store = new QuizStore(mongo);
        var before = store.find(lesson).orElseGet(() -> Quiz.emptyOf(lesson));
        store.insert(new Quiz(lesson, before.version() + 1, passPercent, settings, List.of(questions)));
        store.publish(lesson);
    }
}
