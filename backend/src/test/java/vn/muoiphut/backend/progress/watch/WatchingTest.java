package vn.muoiphut.backend.progress.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.muoiphut.backend.CourseTest;
import vn.muoiphut.backend.Person;
import vn.muoiphut.backend.Place;
import vn.muoiphut.backend.course.PublishedLesson;
import vn.muoiphut.backend.progress.completion.CourseProgress;
import vn.muoiphut.backend.progress.completion.CourseProgresses;

class WatchingTest extends CourseTest {

    @Test
    void whoWatchesNineTenthsHasCompletedALessonWithoutAQuizAndSoTheCourse() {
        var lesson = video(60);
        var course = publish(Place.FEDERATION, lesson);
        var grant = grant(Person.WORKER, lesson);
        clock().advance(Duration.ofSeconds(60));

        var almost = report(Person.WORKER, lesson, grant, 0, 53).ok();
        assertThat(almost.path("neededSeconds").asInt()).isEqualTo(54);
        assertThat(almost.path("completed").asBoolean()).isFalse();

        var done = report(Person.WORKER, lesson, grant, 53, 54).ok();
        assertThat(done.path("watchedSeconds").asInt()).isEqualTo(54);
        assertThat(done.path("completed").asBoolean()).isTrue();
        assertThat(done.path("courseCompleted").asBoolean()).isTrue();
        var seen = as(Person.WORKER).get("/api/lessons/" + lesson.id()).ok();
        assertThat(seen.path("progress").path("courseCompleted").asBoolean()).isTrue();
        assertThat(part(CourseProgresses.class).find(Person.WORKER.id(), course.id()))
                .map(CourseProgress::isCompleted)
                .hasValue(true);
    }

    @Test
    void refusesAllWatchedAtOnceAndKeepsItAsEvidence() {
        var lesson = video(600);
        publish(Place.FEDERATION, lesson);

        report(Person.WORKER, lesson, grant(Person.WORKER, lesson), 0, 600).problem(422, "progress.implausible");

        var kept = part(LessonProgressStore.class)
                .find(Person.WORKER.id(), lesson.id())
                .orElseThrow();
        assertThat(kept.watch().seconds()).isEqualTo(WatchedSeconds.NONE);
        assertThat(kept.watch().refusals()).extracting(WatchRefusal::seconds).containsExactly(600);
        assertThat(part(CourseProgresses.class).find(Person.WORKER.id(), kept.course()))
                .isEmpty();
    }

    @Test
    void movingTheSliderToTheEndCompletesNothing() {
        var lesson = video(60);
        publish(Place.FEDERATION, lesson);
        var grant = grant(Person.WORKER, lesson);
        clock().advance(Duration.ofMinutes(5));

        var progress = report(Person.WORKER, lesson, grant, 60, 60).ok();

        assertThat(progress.path("positionSeconds").asDouble()).isEqualTo(60);
        assertThat(progress.path("watchedSeconds").asInt()).isZero();
        assertThat(progress.path("completed").asBoolean()).isFalse();
    }

    @Test
    void theSameBatchFiveTimesChangesNothing() {
        var lesson = video(60);
        publish(Place.FEDERATION, lesson);
        var grant = grant(Person.WORKER, lesson);
        clock().advance(Duration.ofSeconds(30));
        report(Person.WORKER, lesson, grant, 0, 30).ok();
        var before = part(LessonProgressStore.class).find(Person.WORKER.id(), lesson.id());

        for (var time = 0; time < 5; time++) {
            var again = report(Person.WORKER, lesson, grant, 0, 30);
            assertThat(again.ok().path("watchedSeconds").asInt()).isEqualTo(30);
            assertThat(again.queries()).noneMatch(WatchingTest::isWrite);
        }

        assertThat(part(LessonProgressStore.class).find(Person.WORKER.id(), lesson.id()))
                .isEqualTo(before);
    }

    @Test
    void costsOneReadAndOneUpdate() {
        var lesson = video(600);
        publish(Place.FEDERATION, lesson);
        var grant = grant(Person.WORKER, lesson);
        clock().advance(Duration.ofSeconds(30));
        report(Person.WORKER, lesson, grant, 0, 10).ok();

        var next = report(Person.WORKER, lesson, grant, 10, 20);

        assertThat(next.ok().path("watchedSeconds").asInt()).isEqualTo(20);
        assertThat(next.queries()).extracting(query -> query.split(" ", 2)[0]).containsExactly("find", "update");
    }

    @Test
    void takesOnlyTheGrantOfThatMemberAndLesson() {
        var lesson = video(60);
        var other = video(60);
        publish(Place.FEDERATION, lesson, other);

        report(Person.WORKER, lesson, grant(Person.COLLEAGUE, lesson), 0, 1).problem(422, "progress.grant");
        report(Person.WORKER, lesson, grant(Person.WORKER, other), 0, 1).problem(422, "progress.grant");
        report(Person.WORKER, lesson, "forged", 0, 1).problem(422, "progress.grant");
    }

    @Test
    void takesNothingAfterTheGrantHasExpired() {
        var lesson = video(60);
        publish(Place.FEDERATION, lesson);
        var grant = grant(Person.WORKER, lesson);
        clock().advance(Duration.ofDays(1).plusSeconds(1));

        report(Person.WORKER, lesson, grant, 0, 10).problem(422, "progress.grant-expired");
    }

    @Test
    void refusesWhatIsNoBitMap() {
        var lesson = video(60);
        publish(Place.FEDERATION, lesson);
        var report = Map.of("grant", "x", "watched", "abc", "positionSeconds", 1, "positionAt", "2026-11-21T00:00:00Z");

        as(Person.WORKER).post(path(lesson), report).problem(400, "invalid");
    }

    @Test
    void aLaterEditOfTheCourseDoesNotTakeACompletionBack() {
        var lesson = video(10);
        var course = publish(Place.FEDERATION, lesson);
        watch(Person.COLLEAGUE, lesson);

        publish(course.id(), lesson, video(600));

        assertThat(part(CourseProgresses.class).find(Person.COLLEAGUE.id(), course.id()))
                .map(CourseProgress::isCompleted)
                .hasValue(true);
    }

    @Test
    void whatACrashLeftBetweenLessonAndCourseIsFoundLater() {
        var lesson = video(10);
        var course = publish(Place.FEDERATION, lesson);
        var store = part(LessonProgressStore.class);
        var none = LessonProgress.none(Person.WORKER.id(), lesson.id(), course.id());
        var now = clock().instant();
        var done = none.with(
                        1,
                        new Watch(
                                WatchedSeconds.between(0, 10),
                                none.watch().sessions(),
                                none.watch().refusals(),
                                now))
                .with(Stamps.NONE.watched(now, 1).completed(now));
        store.replace(none, done, now);
        assertThat(part(CourseProgresses.class).find(Person.WORKER.id(), course.id()))
                .isEmpty();

        clock().advance(Duration.ofSeconds(31));
        part(Consequences.class).drawWhatIsOwed();

        assertThat(part(CourseProgresses.class).find(Person.WORKER.id(), course.id()))
                .map(CourseProgress::completedAt)
                .hasValue(now);
        assertThat(store.owedBefore(clock().instant(), 100))
                .noneMatch(owed -> owed.progress().lesson().equals(lesson.id()));
    }

    private static String path(PublishedLesson lesson) {
        return "/api/lessons/" + lesson.id() + "/progress";
    }

    private static boolean isWrite(String query) {
        return query.startsWith("update") || query.startsWith("insert") || query.startsWith("findAndModify");
    }
}
