package vn.muoiphut.backend.quiz.attempt;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.muoiphut.backend.quiz.Questions.choice;
import static vn.muoiphut.backend.quiz.Questions.multiple;
import static vn.muoiphut.backend.quiz.Questions.single;

import java.time.Duration;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import vn.muoiphut.backend.Answer;
import vn.muoiphut.backend.CourseTest;
import vn.muoiphut.backend.Person;
import vn.muoiphut.backend.Place;
import vn.muoiphut.backend.course.PublishedCourse;
import vn.muoiphut.backend.course.PublishedLesson;
import vn.muoiphut.backend.progress.completion.CourseProgress;
import vn.muoiphut.backend.progress.completion.CourseProgresses;
import vn.muoiphut.backend.quiz.question.Question;
import vn.muoiphut.backend.quiz.question.Response;

class AttemptsTest extends CourseTest {

    private final Question.OfChoices one = single(3, 1);
    private final Question.OfChoices several = multiple(3, 0, 2);
    private final PublishedLesson lesson = quiz(one, several);
    private final PublishedCourse course = publish(Place.FEDERATION, lesson);

    @Test
    void anAttemptGoesOnWhereItWasLeft() {
        var id = start(Person.WORKER, UUID.randomUUID()).path("id").asString();
        as(Person.WORKER)
                .put("/api/attempts/" + id + "/answers", answers(one, 2))
                .ok();

        var again = start(Person.WORKER, UUID.randomUUID());

        assertThat(again.path("id").asString()).isEqualTo(id);
        assertThat(again.path("state").asString()).isEqualTo("open");
        assertThat(again.at("/answers/0/choiceIds/0").asString())
                .isEqualTo(choice(one, 2).toString());
        assertThat(as(Person.WORKER).get("/api/attempts/" + id).ok()).isEqualTo(again);
    }

    @Test
    void twoDevicesThatStartAtOnceGetTheSameAttempt() throws Exception {
        try (var devices = Executors.newFixedThreadPool(6)) {
            var ids = devices
                    .invokeAll(Collections.nCopies(6, (Callable<String>) () ->
                            start(Person.WORKER, UUID.randomUUID()).path("id").asString()))
                    .stream()
                    .map(future -> future.resultNow())
                    .distinct();
            assertThat(ids).hasSize(1);
        }
    }

    @Test
    void theKeyNeverLeavesBeforeGrading() {
        var attempt = startAnswer(Person.WORKER);
        var path = "/api/attempts/" + attempt.ok().path("id").asString();
        var before = List.of(
                attempt,
                as(Person.WORKER).get(path),
                as(Person.WORKER).put(path + "/answers", answers(one, 0)),
                as(Person.WORKER).get("/api/lessons/" + lesson.id()),
                as(Person.WORKER).get("/api/courses/" + course.id()),
                as(Person.WORKER).get("/api/courses"),
                as(Person.WORKER).get("/api/home"));

        assertThat(before).allSatisfy(answer -> {
            answer.ok();
            assertThat(answer.text())
                    .doesNotContain("correct")
                    .doesNotContain("explanation")
                    .doesNotContain("Giải thích");
        });
    }

    @Test
    void theResultExplainsWhatWasChosenAndWhatIsRight() {
        var id = start(Person.WORKER, UUID.randomUUID()).path("id").asString();

        var graded = submit(id, answers(one, 0)).ok();

        assertThat(graded.path("state").asString()).isEqualTo("graded");
        assertThat(graded.at("/result/percent").asInt()).isZero();
        assertThat(graded.at("/result/passed").asBoolean()).isFalse();
        var question = graded.at("/result/questions/0");
        assertThat(question.path("correct").asBoolean()).isFalse();
        assertThat(question.path("explanation").asString()).isEqualTo("Vì một.");
        assertThat(question.at("/choices/0/chosen").asBoolean()).isTrue();
        assertThat(question.at("/choices/0/explanation").asString()).isEqualTo("Giải thích 0");
        assertThat(question.at("/choices/1/correct").asBoolean()).isTrue();
        assertThat(question.at("/choices/1/explanation").asString()).isEqualTo("Giải thích 1");
        assertThat(question.at("/choices/2").has("explanation")).isFalse();
    }

    @Test
    void handingInTwiceAnswersWithTheFirstResult() {
        var id = start(Person.WORKER, UUID.randomUUID()).path("id").asString();
        var first = submit(id, answers(one, 0)).ok();
        clock().advance(Duration.ofMinutes(1));

        assertThat(submit(id, rightAnswers()).ok()).isEqualTo(first);
        assertThat(as(Person.WORKER)
                        .put("/api/attempts/" + id + "/answers", rightAnswers())
                        .ok())
                .isEqualTo(first);
    }

    @Test
    void handingInAtOnceIsGradedOnce() throws Exception {
        var id = start(Person.WORKER, UUID.randomUUID()).path("id").asString();
        try (var devices = Executors.newFixedThreadPool(6)) {
            var submissions = List.<Callable<JsonNode>>of(
                    () -> submit(id, answers(one, 0)).ok(),
                    () -> submit(id, rightAnswers()).ok(),
                    () -> submit(id, answers(one, 2)).ok(),
                    () -> submit(id, rightAnswers()).ok());
            var results = devices.invokeAll(submissions).stream()
                    .map(future -> future.resultNow())
                    .distinct();
            assertThat(results).hasSize(1);
        }
    }

    @Test
    void whoPassesHasCompletedALessonWithoutAVideo() {
        var id = start(Person.WORKER, UUID.randomUUID()).path("id").asString();

        assertThat(submit(id, rightAnswers()).ok().at("/result/percent").asInt())
                .isEqualTo(100);

        assertThat(part(CourseProgresses.class).find(Person.WORKER.id(), course.id()))
                .map(CourseProgress::isCompleted)
                .hasValue(true);
        var view = as(Person.WORKER).get("/api/lessons/" + lesson.id()).ok();
        assertThat(view.at("/progress/quizPassed").asBoolean()).isTrue();
        assertThat(view.at("/progress/completed").asBoolean()).isTrue();
        assertThat(view.path("lastAttemptId").asString()).isEqualTo(id);
    }

    @Test
    void whoFailsHasBegunAndMayTryAgain() {
        var id = start(Person.WORKER, UUID.randomUUID()).path("id").asString();
        submit(id, answers(one, 0)).ok();

        assertThat(part(CourseProgresses.class).find(Person.WORKER.id(), course.id()))
                .map(CourseProgress::isCompleted)
                .hasValue(false);
        assertThat(start(Person.WORKER, UUID.randomUUID()).path("id").asString())
                .isNotEqualTo(id);
    }

    @Test
    void whatWasNotAskedCannotBeAnswered() {
        var id = start(Person.WORKER, UUID.randomUUID()).path("id").asString();
        var twice = Map.of("answers", List.of(answer(one, 0), answer(one, 1)));

        submit(id, answers(single(2, 0), 0)).problem(400, "invalid");
        submit(id, Map.of("answers", List.of(answer(one, 0, 1)))).problem(400, "invalid");
        submit(id, twice).problem(400, "invalid");
    }

    @Test
    void anAttemptIsItsMembersOwn() {
        var id = start(Person.WORKER, UUID.randomUUID()).path("id").asString();

        as(Person.COLLEAGUE).get("/api/attempts/" + id).problem(404, "not-found");
        as(Person.COLLEAGUE)
                .post("/api/attempts/" + id + "/submission", rightAnswers())
                .problem(404, "not-found");
        as(Person.MANAGER).get("/api/attempts/" + id).problem(404, "not-found");
    }

    @Test
    void onlyWhoIsOfferedTheCourseMayAttempt() {
        as(Person.FOREIGN_WORKER).post(path(), Map.of("id", UUID.randomUUID())).problem(404, "not-found");
    }

    @Test
    void whatACrashKeptFromBeingToldIsToldLater() {
        var store = part(AttemptStore.class);
        var id = new AttemptId(UUID.fromString(
                start(Person.WORKER, UUID.randomUUID()).path("id").asString()));
        var attempt = store.find(Person.WORKER.id(), id).orElseThrow();
        var right = new Answers(
                Map.of(one.id(), new Response.Chosen(one.key()), several.id(), new Response.Chosen(several.key())));
        store.saveGrade(attempt.handedIn(right, clock().instant()), clock().instant());
        assertThat(part(CourseProgresses.class).find(Person.WORKER.id(), course.id()))
                .isEmpty();

        clock().advance(Duration.ofSeconds(31));
        part(GradeAnnouncer.class).announceWhatIsOwed();

        assertThat(part(CourseProgresses.class).find(Person.WORKER.id(), course.id()))
                .map(CourseProgress::isCompleted)
                .hasValue(true);
    }

    private JsonNode start(Person person, UUID id) {
        return as(person).post(path(), Map.of("id", id)).ok();
    }

    private Answer startAnswer(Person person) {
        return as(person).post(path(), Map.of("id", UUID.randomUUID()));
    }

    private String path() {
        return "/api/lessons/" + lesson.id() + "/attempts";
    }

    private Answer submit(String id, Object answers) {
        return as(Person.WORKER).post("/api/attempts/" + id + "/submission", answers);
    }

    private Object rightAnswers() {
        return Map.of("answers", List.of(answer(one, 1), answer(several, 0, 2)));
    }

    private static Object answers(Question.OfChoices question, int... chosen) {
        return Map.of("answers", List.of(answer(question, chosen)));
    }

    private static Object answer(Question.OfChoices question, int... chosen) {
        var choices =
                Arrays.stream(chosen).mapToObj(index -> choice(question, index)).toList();
        return Map.of("questionId", question.id(), "choiceIds", choices);
    }
}
