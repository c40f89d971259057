package vn.muoiphut.backend.progress.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.muoiphut.backend.quiz.Questions.single;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.muoiphut.backend.CourseTest;
import vn.muoiphut.backend.Person;
import vn.muoiphut.backend.Place;
import vn.muoiphut.backend.course.PublishedLesson;

class LearningTest extends CourseTest {

    @Test
    void homeShowsWhereToGoOn() {
        hasLearntNothing(Person.NEIGHBOUR);
        var lesson = video(60);
        var course = publish(Place.FEDERATION, lesson, video(60));
        var grant = grant(Person.NEIGHBOUR, lesson);
        clock().advance(Duration.ofSeconds(20));
        report(Person.NEIGHBOUR, lesson, grant, 0, 20).ok();

        var resume = as(Person.NEIGHBOUR).get("/api/home").ok().path("resume");

        assertThat(resume.path("lessonId").asString()).isEqualTo(lesson.id().toString());
        assertThat(resume.path("courseTitle").asString()).isEqualTo(course.title());
        assertThat(resume.path("positionSeconds").asDouble()).isEqualTo(20);
        assertThat(resume.path("durationSeconds").asDouble()).isEqualTo(60);
    }

    @Test
    void afterACompletedLessonHomeGoesOnWithTheNext() {
        var next = video(60);
        var first = video(10);
        publish(Place.FOREIGN_FEDERATION, first, next);
        watch(Person.FOREIGN_WORKER, first);

        var resume = as(Person.FOREIGN_WORKER).get("/api/home").ok().path("resume");

        assertThat(resume.path("lessonId").asString()).isEqualTo(next.id().toString());
        assertThat(resume.path("positionSeconds").asDouble()).isZero();
    }

    @Test
    void homeIsThreeQueriesAndTenKilobytesAtMost() {
        var lesson = video(60);
        for (var number = 0; number < 25; number++) {
            var course = publish(
                    Place.FEDERATION, "Kỹ năng số cho người lao động " + "ơ".repeat(80), lesson(lesson, number));
            if (number % 2 == 0) {
                assign(Person.MANAGER, Place.BASE, course, clock().instant().plus(Duration.ofDays(number)))
                        .ok();
            }
        }
        watch(Person.WORKER, lesson);
        as(Person.COLLEAGUE).get("/api/home").ok();
        as(Person.WORKER).get("/api/me").ok();

        var home = as(Person.WORKER).get("/api/home");

        assertThat(home.ok().path("assigned")).isNotEmpty();
        assertThat(home.json().path("courses")).isNotEmpty();
        assertThat(home.queries()).hasSizeLessThanOrEqualTo(3);
        assertThat(home.text().getBytes(StandardCharsets.UTF_8).length).isLessThan(10_000);
    }

    private static PublishedLesson lesson(PublishedLesson first, int number) {
        return number == 0 ? first : video(60);
    }

    @Test
    void whatWasLearntIsListedTheLatestFirstPageByPage() {
        var first = video(10);
        var second = video(10);
        var asked = quiz(single(2, 0));
        var course = publish(Place.FOREIGN_FEDERATION, "Đã học", first, second, asked);
        watch(Person.FOREIGN_TRAINER, first);
        clock().advance(Duration.ofMinutes(1));
        var grant = grant(Person.FOREIGN_TRAINER, second);
        clock().advance(Duration.ofSeconds(5));
        report(Person.FOREIGN_TRAINER, second, grant, 0, 4).ok();

        var page = as(Person.FOREIGN_TRAINER).get("/api/history?limit=1");
        var latest = page.ok().path("items").path(0);
        assertThat(latest.path("lessonId").asString()).isEqualTo(second.id().toString());
        assertThat(latest.path("courseTitle").asString()).isEqualTo(course.title());
        assertThat(latest.path("watchedSeconds").asInt()).isEqualTo(4);
        assertThat(latest.path("completed").asBoolean()).isFalse();
        assertThat(page.queries()).hasSizeLessThanOrEqualTo(3);

        var rest = as(Person.FOREIGN_TRAINER)
                .get("/api/history?limit=1&after=" + page.json().path("next").asString())
                .ok();
        assertThat(rest.path("items").findValuesAsString("lessonId"))
                .containsExactly(first.id().toString());
        assertThat(rest.path("items").path(0).path("completed").asBoolean()).isTrue();
        assertThat(rest.has("next")).isFalse();
    }

    @Test
    void theCatalogueIsSearchedWithoutToneMarks() {
        var word = "x" + UUID.randomUUID().toString().substring(0, 8);
        var course = publish(Place.FEDERATION, "Chuyển đổi số " + word, video(10));

        for (var query : new String[] {"chuyen%20doi%20so%20" + word, "CHUY%E1%BB%82N%20" + word, word}) {
            var found = as(Person.WORKER).get("/api/courses?query=" + query).ok();
            assertThat(found.path("items").findValuesAsString("id"))
                    .containsExactly(course.id().toString());
        }
        assertThat(as(Person.WORKER)
                        .get("/api/courses?query=khong%20co%20" + word)
                        .ok()
                        .path("items"))
                .isEmpty();
    }

    @Test
    void theCatalogueShowsHowFarTheReaderIsPageByPage() {
        var word = "y" + UUID.randomUUID().toString().substring(0, 8);
        var lesson = video(10);
        publish(Place.FEDERATION, word, lesson, video(70.4));
        clock().advance(Duration.ofSeconds(1));
        publish(Place.FEDERATION, word, video(10));
        watch(Person.COLLEAGUE, lesson);

        var first =
                as(Person.COLLEAGUE).get("/api/courses?limit=1&query=" + word).ok();
        var second = as(Person.COLLEAGUE)
                .get("/api/courses?limit=1&query=" + word + "&after="
                        + first.path("next").asString())
                .ok();

        assertThat(first.at("/items/0/lessonsCompleted").asInt()).isZero();
        assertThat(second.at("/items/0/lessonsCompleted").asInt()).isEqualTo(1);
        assertThat(second.at("/items/0/lessonCount").asInt()).isEqualTo(2);
        assertThat(second.at("/items/0/durationSeconds").asInt()).isEqualTo(80);
        assertThat(second.at("/items/0/bytes").asLong()).isEqualTo(4_000_000);
        assertThat(second.at("/items/0/completed").asBoolean()).isFalse();
        assertThat(second.has("next")).isFalse();
    }

    @Test
    void aCourseShowsEachLessonWithWhatWasDone() {
        var lesson = video(10);
        var course = publish(Place.FEDERATION, lesson, quiz(single(2, 0)));
        watch(Person.COLLEAGUE, lesson);

        var view = as(Person.COLLEAGUE).get("/api/courses/" + course.id()).ok();

        assertThat(view.path("lessonsCompleted").asInt()).isEqualTo(1);
        assertThat(view.at("/modules/0/lessons/0/watchedSeconds").asInt()).isEqualTo(10);
        assertThat(view.at("/modules/0/lessons/0/completed").asBoolean()).isTrue();
        assertThat(view.at("/modules/0/lessons/1/questionCount").asInt()).isEqualTo(1);
        assertThat(view.at("/modules/0/lessons/1/completed").asBoolean()).isFalse();
    }

    @Test
    void aLessonThatHasBothIsCompletedWhenBothAreDone() {
        var lesson = withQuiz(video(10), single(2, 0));
        var next = video(10);
        publish(Place.FEDERATION, lesson, next);
        watch(Person.COLLEAGUE, lesson);

        var view = as(Person.COLLEAGUE).get("/api/lessons/" + lesson.id()).ok();

        assertThat(view.at("/progress/videoDone").asBoolean()).isTrue();
        assertThat(view.at("/progress/completed").asBoolean()).isFalse();
        assertThat(view.path("nextLessonId").asString()).isEqualTo(next.id().toString());
        assertThat(view.at("/renditions/0/name").asString()).isEqualTo("240p");
        assertThat(view.has("openAttemptId")).isFalse();
    }

    @Test
    void whatIsNotOfferedIsNotThere() {
        var lesson = video(10);
        var course = publish(Place.FEDERATION, lesson);

        as(Person.FOREIGN_WORKER).get("/api/courses/" + course.id()).problem(404, "not-found");
        as(Person.FOREIGN_WORKER).get("/api/lessons/" + lesson.id()).problem(404, "not-found");
        assertThat(as(Person.FOREIGN_WORKER).get("/api/home").text())
                .doesNotContain(course.id().toString());
    }
}
