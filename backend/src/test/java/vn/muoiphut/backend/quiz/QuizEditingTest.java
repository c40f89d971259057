package vn.muoiphut.backend.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.muoiphut.backend.CourseTest;
import vn.muoiphut.backend.Person;

class QuizEditingTest extends CourseTest {

    @Test
    void aLessonBeginsWithAnEmptyQuiz() {
        var quiz = as(Person.TRAINER).get(path(lesson(newCourse()))).ok();

        assertThat(quiz.path("version").asInt()).isZero();
        assertThat(quiz.path("questions")).isEmpty();
    }

    @Test
    void aQuizComesBackAsItWasWrittenAndTheLessonKnowsHowManyQuestionsItHas() {
        var lesson = lesson(newCourse());

        var saved = as(Person.TRAINER)
                .put(path(lesson), quiz(0, question("single-choice", true, false)))
                .ok();

        assertThat(saved.path("version").asInt()).isEqualTo(1);
        assertThat(as(Person.TRAINER).get(path(lesson)).ok()).isEqualTo(saved);
        assertThat(saved.at("/questions/0/choices/0/correct").asBoolean()).isTrue();
        assertThat(saved.at("/questions/0/choices/0/explanation").asString()).isEqualTo("Vì vậy.");
        var draft = as(Person.TRAINER).get("/api/teaching/lessons/" + lesson).ok();
        assertThat(draft.path("questionCount").asInt()).isEqualTo(1);
    }

    @Test
    void whoWritesOnTopOfAnOldVersionIsToldSo() {
        var lesson = lesson(newCourse());
        as(Person.TRAINER)
                .put(path(lesson), quiz(0, question("single-choice", true, false)))
                .ok();

        as(Person.TRAINER)
                .put(path(lesson), quiz(0, question("single-choice", false, true)))
                .problem(409, "conflict.version");
        as(Person.TRAINER)
                .put(path(lesson), quiz(1, question("single-choice", false, true)))
                .ok();
    }

    @Test
    void whatNobodyCouldPassIsRefusedByItsField() {
        var problem = as(Person.TRAINER)
                .put(path(lesson(newCourse())), quiz(0, question("single-choice", true, true)))
                .problem(400, "invalid");

        assertThat(problem.at("/fields/0/field").asString()).isEqualTo("questions[0].choices");
        assertThat(problem.at("/fields/0/code").asString()).isEqualTo("quiz.one-right");
        assertThat(problem.at("/fields/0/message").asString()).contains("đúng một lựa chọn đúng");
    }

    @Test
    void theKeyIsForThoseWhoMayEditTheLesson() {
        var lesson = lesson(newCourse());

        as(Person.WORKER).get(path(lesson)).problem(403, "auth.forbidden");
        as(Person.FOREIGN_TRAINER).get(path(lesson)).problem(404, "not-found");
        as(Person.FOREIGN_TRAINER).put(path(lesson), quiz(0)).problem(404, "not-found");
        as(Person.TRAINER).get(path(UUID.randomUUID())).problem(404, "not-found");
    }

    @Test
    void anAttemptAsksFiftyQuestionsAtMost() {
        var lesson = lesson(newCourse());

        var problem =
                as(Person.TRAINER).put(path(lesson), quiz(0, questions(51))).problem(400, "invalid");

        assertThat(problem.at("/fields/0/field").asString()).isEqualTo("settings.drawn");
        assertThat(problem.at("/fields/0/code").asString()).isEqualTo("quiz.asks-too-many");
        as(Person.TRAINER).put(path(lesson), quiz(0, questions(50))).ok();
    }

    @Test
    void learnersAreAskedWhatWasPublishedWhateverIsBeingWritten() {
        var course = newCourse();
        var lesson = lesson(course);
        as(Person.TRAINER)
                .put(path(lesson), quiz(0, question("single-choice", true, false)))
                .ok();
        as(Person.TRAINER)
                .post("/api/teaching/courses/" + course + "/publication")
                .ok();
        as(Person.TRAINER)
                .put(path(lesson), quiz(1, question("true-false", true, false), question("single-choice", true, false)))
                .ok();

        var attempt = as(Person.WORKER)
                .post("/api/lessons/" + lesson + "/attempts", Map.of("id", UUID.randomUUID()))
                .ok();
        assertThat(attempt.path("questions")).hasSize(1);

        as(Person.TRAINER)
                .post("/api/teaching/courses/" + course + "/publication")
                .ok();
        var next = as(Person.COLLEAGUE)
                .post("/api/lessons/" + lesson + "/attempts", Map.of("id", UUID.randomUUID()))
                .ok();
        assertThat(next.path("questions")).hasSize(2);
    }

    private UUID newCourse() {
        var id = UUID.randomUUID();
        as(Person.TRAINER)
                .post("/api/teaching/courses", Map.of("id", id, "title", "An toàn số"))
                .ok();
        return id;
    }

    private UUID lesson(UUID course) {
        var id = UUID.randomUUID();
        var module = as(Person.TRAINER)
                .get("/api/teaching/courses/" + course)
                .ok()
                .at("/modules/0/id")
                .asString();
        as(Person.TRAINER)
                .post(
                        "/api/teaching/courses/" + course + "/lessons",
                        Map.of("id", id, "moduleId", module, "title", "Mật khẩu"))
                .ok();
        return id;
    }

    private static String path(UUID lesson) {
        return "/api/teaching/lessons/" + lesson + "/quiz";
    }

    private static Map<String, Object> quiz(int version, Object... questions) {
        return Map.of(
                "version",
                version,
                "passPercent",
                80,
                "settings",
                Map.of("shuffled", false, "partialCredit", false, "review", "everything"),
                "questions",
                List.of(questions));
    }

    private static Object[] questions(int count) {
        return Stream.generate(() -> question("single-choice", true, false))
                .limit(count)
                .toArray();
    }

    private static Map<String, Object> question(String kind, boolean first, boolean second) {
        return Map.of(
                "id",
                UUID.randomUUID(),
                "kind",
                kind,
                "text",
                "Mật khẩu nào tốt?",
                "choices",
                List.of(choice(first), choice(second)));
    }

    private static Map<String, Object> choice(boolean correct) {
        return Map.of("id", UUID.randomUUID(), "text", "Lựa chọn", "correct", correct, "explanation", "Vì vậy.");
    }
}
