package vn.muoiphut.backend.course;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.muoiphut.backend.quiz.Questions.single;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import vn.muoiphut.backend.Answer;
import vn.muoiphut.backend.CourseTest;
import vn.muoiphut.backend.Person;
import vn.muoiphut.backend.Place;

class CourseSettingsTest extends CourseTest {

    @Test
    void aCourseIsLockedUntilWhatComesFirstIsCompletedAndNoLongerThanThat() {
        var before = video(10);
        var first = publish(Place.FEDERATION, "Trước", before);
        var lesson = video(10);
        var second = publish(Place.FEDERATION, "Sau", lesson);
        set(second.id(), Map.of("prerequisiteIds", List.of(first.id().value())));
        publish(second.id(), lesson);

        var locked = as(Person.WORKER).get("/api/courses/" + second.id()).ok();
        assertThat(locked.path("entry").asString()).isEqualTo("locked");
        assertThat(locked.at("/prerequisites/0/title").asString()).isEqualTo("Trước");
        assertThat(locked.at("/prerequisites/0/completed").asBoolean()).isFalse();
        as(Person.WORKER).get("/api/lessons/" + lesson.id() + "/playback").problem(409, "course.locked");

        watch(Person.WORKER, before);
        assertThat(as(Person.WORKER)
                        .get("/api/courses/" + second.id())
                        .ok()
                        .path("entry")
                        .asString())
                .isEqualTo("open");
        assertThat(as(Person.WORKER)
                        .get("/api/lessons/" + lesson.id() + "/playback")
                        .status())
                .isNotEqualTo(409);
    }

    @Test
    void aQuizIsLockedAsAVideoIs() {
        var first = publish(Place.FEDERATION, video(10));
        var lesson = quiz(single(2, 0));
        var second = publish(Place.FEDERATION, lesson);
        set(second.id(), Map.of("prerequisiteIds", List.of(first.id().value())));
        publish(second.id(), lesson);

        as(Person.WORKER)
                .post("/api/lessons/" + lesson.id() + "/attempts", Map.of("id", UUID.randomUUID()))
                .problem(409, "course.locked");
    }

    @Test
    void whatCannotBeTakenLocksNobodyOut() {
        var archived = publish(Place.FEDERATION, video(10));
        var elsewhere = publish(Place.OTHER_BASE, video(10));
        var lesson = video(10);
        var course = publish(Place.FEDERATION, lesson);
        set(
                course.id(),
                Map.of(
                        "prerequisiteIds",
                        List.of(archived.id().value(), elsewhere.id().value())));
        publish(course.id(), lesson);
        assertThat(entry(Person.WORKER, course)).isEqualTo("locked");

        as(Person.TRAINER).put(path(archived.id()) + "/archive", Map.of()).ok();

        assertThat(entry(Person.WORKER, course)).isEqualTo("open");
    }

    @Test
    void whoHasBegunGoesOnWhateverIsAskedForSince() {
        var first = publish(Place.FEDERATION, video(10));
        var lesson = video(10);
        var course = publish(Place.FEDERATION, lesson, video(10));
        watch(Person.COLLEAGUE, lesson);
        set(course.id(), Map.of("prerequisiteIds", List.of(first.id().value())));
        publish(course.id(), lesson, video(10));

        assertThat(entry(Person.COLLEAGUE, course)).isEqualTo("open");
        assertThat(entry(Person.WORKER, course)).isEqualTo("locked");
    }

    @Test
    void coursesDoNotAskForOneAnotherInACircle() {
        var first = publish(Place.FEDERATION, video(10));
        var second = publish(Place.FEDERATION, video(10));
        var third = publish(Place.FEDERATION, video(10));
        set(second.id(), Map.of("prerequisiteIds", List.of(first.id().value())));
        set(third.id(), Map.of("prerequisiteIds", List.of(second.id().value())));

        var refused = change(
                        first.id(), Map.of("prerequisiteIds", List.of(third.id().value())))
                .problem(400, "invalid");

        assertThat(refused.at("/fields/0/field").asString()).isEqualTo("prerequisiteIds");
        assertThat(refused.at("/fields/0/message").asString()).contains("vòng tròn");
        change(first.id(), Map.of("prerequisiteIds", List.of(first.id().value())))
                .problem(400, "invalid");
    }

    @Test
    void theRuleSaysWhatCompletesACourse() {
        var needed = video(100);
        var other = video(10);
        var course = publish(Place.FEDERATION, needed, other);
        var settings = new CourseSettings(
                new CompletionRule(50, true, List.of(needed.id())), List.of(), null, null, null, List.of());
        settle(course.id(), settings);
        publish(course.id(), needed, other);
        var grant = grant(Person.WORKER, needed);
        clock().advance(Duration.ofSeconds(100));

        var half = report(Person.WORKER, needed, grant, 0, 50).ok();

        assertThat(half.path("neededSeconds").asInt()).isEqualTo(50);
        assertThat(half.path("completed").asBoolean()).isTrue();
        assertThat(half.path("courseCompleted").asBoolean()).isTrue();
    }

    @Test
    void aVersionThatAsksForLessCompletesWhoHasDoneThatAndKeepsWhichVersionItWas() {
        var done = video(10);
        var missing = video(10);
        var course = publish(Place.FEDERATION, done, missing);
        watch(Person.WORKER, done);
        assertThat(completedAt(Person.WORKER, course)).isEmpty();

        set(course.id(), Map.of());
        var shorter = publish(course.id(), done);

        assertThat(completedAt(Person.WORKER, course)).isNotEmpty();
        set(course.id(), Map.of());
        var longer = publish(course.id(), done, missing, video(10));
        assertThat(completedAt(Person.WORKER, course)).isNotEmpty();
        var evidence = as(Person.MANAGER)
                .get("/api/reports/members/" + Person.WORKER.id() + "/courses/" + course.id())
                .ok();
        assertThat(evidence.path("completedVersionAt").asString())
                .isEqualTo(shorter.publishedAt().toString());
        assertThat(longer.lessons()).hasSize(3);
    }

    @Test
    void anArchivedCourseTakesInNobodyAndWhoHasBegunCompletesIt() {
        var first = video(10);
        var last = video(10);
        var word = "z" + UUID.randomUUID().toString().substring(0, 8);
        var course = publish(Place.FEDERATION, word, first, last);
        watch(Person.COLLEAGUE, first);

        var archived =
                as(Person.TRAINER).put(path(course.id()) + "/archive", Map.of()).ok();
        assertThat(archived.path("status").asString()).isEqualTo("archived");
        assertThat(titles(word)).isEmpty();
        assertThat(entry(Person.WORKER, course)).isEqualTo("archived");
        as(Person.WORKER).get("/api/lessons/" + first.id() + "/playback").problem(409, "course.archived");
        as(Person.TRAINER).post(path(course.id()) + "/publication").problem(409, "course.archived");
        assign(Person.MANAGER, Place.BASE, course, null).problem(422, "assignment.not-offered");
        assertThat(entry(Person.COLLEAGUE, course)).isEqualTo("open");
        watch(Person.COLLEAGUE, last);
        assertThat(completedAt(Person.COLLEAGUE, course)).isNotEmpty();

        as(Person.TRAINER).delete(path(course.id()) + "/archive");
        assertThat(titles(word)).containsExactly(word);
    }

    @Test
    void aCourseIsKeptToChosenUnitsOrWidenedByWhoTeachesThere() {
        var lesson = video(10);
        var course = publish(Place.FEDERATION, lesson);
        set(course.id(), Map.of("audienceIds", List.of(Place.OTHER_BASE.id().value())));
        publish(course.id(), lesson);

        as(Person.NEIGHBOUR).get("/api/courses/" + course.id()).ok();
        as(Person.WORKER).get("/api/courses/" + course.id()).problem(404, "not-found");

        change(course.id(), Map.of("audienceIds", List.of(Place.ROOT.id().value())))
                .problem(400, "invalid");
        var widened = as(Person.ADMINISTRATOR)
                .put(
                        path(course.id()) + "/settings",
                        body(
                                course.id(),
                                Map.of("audienceIds", List.of(Place.ROOT.id().value()))))
                .ok();
        assertThat(widened.at("/settings/audience/0/id").asString())
                .isEqualTo(Place.ROOT.id().toString());
        publish(course.id(), lesson);
        as(Person.FOREIGN_WORKER).get("/api/courses/" + course.id()).ok();
    }

    @Test
    void aNamedTrainerOfAnotherUnitEditsAndIsNamedInAConflict() {
        var course = publish(Place.FEDERATION, "Cùng dạy", video(10));
        as(Person.FOREIGN_TRAINER).get(path(course.id())).problem(404, "not-found");
        var refused = as(Person.TRAINER)
                .post(path(course.id()) + "/trainers", Map.of("number", number(Person.WORKER)))
                .problem(400, "invalid");
        assertThat(refused.at("/fields/0/code").asString()).isEqualTo("no-trainer");

        as(Person.TRAINER)
                .post(path(course.id()) + "/trainers", Map.of("number", number(Person.FOREIGN_TRAINER)))
                .ok();
        var seen = as(Person.FOREIGN_TRAINER).get(path(course.id())).ok();
        var theirs = Map.of(
                "version",
                seen.path("version").asLong(),
                "title",
                "Tên mới",
                "summary",
                "",
                "language",
                "vi",
                "modules",
                List.of());
        as(Person.FOREIGN_TRAINER).put(path(course.id()), theirs).ok();

        as(Person.TRAINER).put(path(course.id()), theirs).problem(409, "conflict.version");
        assertThat(as(Person.TRAINER)
                        .get(path(course.id()))
                        .ok()
                        .path("updatedBy")
                        .asString())
                .isEqualTo(seen.at("/trainers/0/name").asString());
        assertThat(as(Person.FOREIGN_TRAINER)
                        .get("/api/teaching/courses?limit=100")
                        .ok()
                        .path("items")
                        .findValuesAsString("id"))
                .contains(course.id().toString());

        as(Person.TRAINER).delete(path(course.id()) + "/trainers/" + Person.FOREIGN_TRAINER.id());
        as(Person.FOREIGN_TRAINER).get(path(course.id())).problem(404, "not-found");
    }

    private String number(Person person) {
        return as(person).get("/api/me").ok().path("memberNumber").asString();
    }

    private List<String> titles(String word) {
        return as(Person.NEIGHBOUR)
                .get("/api/courses?query=" + word)
                .ok()
                .path("items")
                .findValuesAsString("title");
    }

    private String entry(Person person, PublishedCourse course) {
        return as(person).get("/api/courses/" + course.id()).ok().path("entry").asString();
    }

    private String completedAt(Person person, PublishedCourse course) {
        return as(person)
                .get("/api/courses/" + course.id())
                .ok()
                .path("completedAt")
                .asString("");
    }

    private JsonNode set(CourseId course, Map<String, Object> settings) {
        return change(course, settings).ok();
    }

    private Answer change(CourseId course, Map<String, Object> settings) {
        return as(Person.TRAINER).put(path(course) + "/settings", body(course, settings));
    }

    private Map<String, Object> body(CourseId course, Map<String, Object> settings) {
        var version =
                as(Person.ADMINISTRATOR).get(path(course)).ok().path("version").asLong();
        var body = new HashMap<String, Object>(Map.of(
                "version",
                version,
                "watchedPercent",
                90,
                "quizNeeded",
                true,
                "requiredLessonIds",
                List.of(),
                "prerequisiteIds",
                List.of(),
                "audienceIds",
                List.of()));
        body.putAll(settings);
        return body;
    }

    /** These lessons are published without a draft of them, so that no trainer could choose among them. */
    private void settle(CourseId course, CourseSettings settings) {
        var store = part(CourseStore.class);
        var draft = store.find(course).orElseThrow();
        assertThat(store.replace(draft.with(settings), draft.revision())).isTrue();
    }

    private static String path(CourseId course) {
        return "/api/teaching/courses/" + course;
    }
}
