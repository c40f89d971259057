package vn.muoiphut.backend.progress.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import vn.muoiphut.backend.CourseTest;
import vn.muoiphut.backend.Person;
import vn.muoiphut.backend.Place;
import vn.muoiphut.backend.course.CourseDrafts;
import vn.muoiphut.backend.course.LessonRef;
import vn.muoiphut.backend.course.PublishedCourse;
import vn.muoiphut.backend.course.PublishedLesson;
import vn.muoiphut.backend.course.PublishedVideo;
import vn.muoiphut.backend.lesson.PlaybackGrants;

/** What becomes of progress when the clip of a lesson is replaced. */
class EditionsTest extends CourseTest {

    @Test
    void newContentIsWatchedFromTheBeginningByWhoHasNotCompletedTheLesson() {
        var lesson = video(60);
        var course = publish(Place.FEDERATION, lesson);
        watchHalf(Person.WORKER, lesson, 1);
        var replaced = edition(lesson, 2);
        replace(course, replaced);

        var seen = as(Person.WORKER).get("/api/lessons/" + lesson.id()).ok().path("progress");
        assertThat(seen.path("watchedSeconds").asInt()).isZero();
        assertThat(seen.path("positionSeconds").asDouble()).isZero();
        var after = watchHalf(Person.WORKER, replaced, 2);

        assertThat(after.path("watchedSeconds").asInt()).isEqualTo(30);
        assertThat(after.path("completed").asBoolean()).isFalse();
        var kept = progress(Person.WORKER, lesson);
        assertThat(kept.edition()).isEqualTo(2);
        assertThat(kept.former()).extracting(FormerWatch::edition).containsExactly(1);
        assertThat(kept.former().getFirst().watch().seconds()).isEqualTo(WatchedSeconds.between(0, 30));
    }

    @Test
    void whatWasCompletedStaysCompletedAndSaysOfWhichEdition() {
        var lesson = video(60);
        var course = publish(Place.FEDERATION, lesson);
        watch(Person.WORKER, lesson);
        var before = progress(Person.WORKER, lesson).stamps();
        var replaced = edition(lesson, 2);
        replace(course, replaced);

        var after = watchHalf(Person.WORKER, replaced, 2);

        assertThat(after.path("completed").asBoolean()).isTrue();
        assertThat(progress(Person.WORKER, lesson).stamps()).isEqualTo(before);
        var evidence = as(Person.MANAGER)
                .get("/api/reports/members/" + Person.WORKER.id() + "/lessons/" + lesson.id())
                .ok();
        assertThat(evidence.path("edition").asInt()).isEqualTo(2);
        assertThat(evidence.path("watchedEdition").asInt()).isEqualTo(1);
        assertThat(evidence.at("/former/0/watchedSeconds").asInt()).isEqualTo(60);
    }

    @Test
    void secondsOfTwoEditionsNeverMix() {
        var lesson = video(60);
        var course = publish(Place.FEDERATION, lesson);
        var old = grant(Person.COLLEAGUE, lesson);
        var replaced = edition(lesson, 2);
        replace(course, replaced);
        watchHalf(Person.COLLEAGUE, replaced, 2);

        report(Person.COLLEAGUE, lesson, old, 30, 60).ok();
        report(Person.COLLEAGUE, lesson, old, 30, 60).ok();

        var kept = progress(Person.COLLEAGUE, lesson);
        assertThat(kept.watch().seconds()).isEqualTo(WatchedSeconds.between(0, 30));
        assertThat(kept.watchOf(1).seconds()).isEqualTo(WatchedSeconds.between(30, 60));
        assertThat(kept.isCompleted()).isFalse();
    }

    @Test
    void whoTookTheOldClipAlongAndWatchedAllOfItHasWatchedTheLesson() {
        var lesson = video(60);
        var course = publish(Place.FEDERATION, lesson);
        var old = grant(Person.NEIGHBOUR, lesson);
        replace(course, edition(lesson, 2));
        clock().advance(Duration.ofSeconds(60));

        var after = report(Person.NEIGHBOUR, lesson, old, 0, 60).ok();

        assertThat(after.path("completed").asBoolean()).isTrue();
        assertThat(progress(Person.NEIGHBOUR, lesson).stamps().watchedEdition()).isEqualTo(1);
    }

    @Test
    void aBetterPictureOfTheSameKeepsWhatWasWatched() {
        var lesson = video(60);
        var course = publish(Place.FEDERATION, lesson);
        watchHalf(Person.WORKER, lesson, 1);
        var better = edition(lesson, 1);
        replace(course, better);
        var grant = grant(Person.WORKER, better);
        clock().advance(Duration.ofSeconds(60));

        assertThat(report(Person.WORKER, better, grant, 30, 60)
                        .ok()
                        .path("completed")
                        .asBoolean())
                .isTrue();
    }

    /** A publication counts when something was changed since the one before. */
    private void replace(PublishedCourse course, PublishedLesson lesson) {
        part(CourseDrafts.class).lessonChanged(course.id(), new LessonRef(lesson.id(), lesson.title()));
        var published = publish(course.id(), lesson);
        assertThat(published.lessons()).containsExactly(lesson);
    }

    private static PublishedLesson edition(PublishedLesson lesson, int edition) {
        var video = lesson.video();
        var other = new PublishedVideo(
                video.asset(), 1, "other.json", video.durationSeconds(), video.renditions(), List.of(), edition);
        return new PublishedLesson(lesson.id(), lesson.title(), lesson.summary(), other, 0, List.of());
    }

    private JsonNode watchHalf(Person person, PublishedLesson lesson, int edition) {
        var grants = part(PlaybackGrants.class);
        var grant = grants.seal(grants.issue(person.id(), lesson.id(), edition, 60, false));
        clock().advance(Duration.ofSeconds(30));
        return report(person, lesson, grant, 0, 30).ok();
    }

    private LessonProgress progress(Person person, PublishedLesson lesson) {
        return part(LessonProgressStore.class).find(person.id(), lesson.id()).orElseThrow();
    }
}
