package vn.muoiphut.backend.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import vn.muoiphut.backend.BackendTest;
import vn.muoiphut.backend.Person;
import vn.muoiphut.backend.Teaching;
import vn.muoiphut.backend.course.LessonId;
import vn.muoiphut.backend.course.PublishedCourses;
import vn.muoiphut.media.asset.AssetId;
import vn.muoiphut.media.asset.AssetState;
import vn.muoiphut.media.asset.FailureReason;
import vn.muoiphut.media.asset.MediaAssetStore;

class ReplacedVideosTest extends BackendTest {

    private Teaching teaching;
    private JsonNode course;
    private UUID lesson;
    private String video;

    @BeforeEach
    void aLesson() {
        teaching = teaching(Person.TRAINER);
        course = teaching.course("Thay video");
        lesson = teaching.lesson(course, "Bài một");
        video = "/api/teaching/lessons/" + lesson + "/video";
    }

    @Test
    void aVideoThatIsBeingPreparedCanBeCancelledAndAnotherSent() {
        var upload = teaching.send(lesson, "nhầm tệp");
        teaching.worker().begin(upload, 20);

        assertThat(as(Person.TRAINER).delete(video).status()).isEqualTo(204);
        assertThat(as(Person.TRAINER).delete(video).status()).isEqualTo(204);

        assertThat(state(upload)).isEqualTo(new AssetState.Discarded());
        as(Person.TRAINER).get(video).problem(404, "not-found");
        var same = teaching.send(lesson, "nhầm tệp");
        assertThat(same).isNotEqualTo(upload);
        assertThat(state(same)).isEqualTo(new AssetState.Queued());
    }

    @Test
    void anotherFileStopsThePreparingOfTheOneBefore() {
        var before = teaching.send(lesson, "bản cũ");
        teaching.worker().begin(before, 20);

        var after = teaching.send(lesson, "bản mới");

        assertThat(state(before)).isEqualTo(new AssetState.Discarded());
        assertThat(state(after)).isEqualTo(new AssetState.Queued());
    }

    @Test
    void aReplacedVideoIsKeptAsLongAsACourseIsPublishedWithItAndAWhileLonger() {
        var before = teaching.send(lesson, "bản cũ");
        teaching.worker().prepare(before, 20);
        teaching.publish(course);
        teaching.video(lesson, 25);

        sweptAfter(Duration.ofDays(3));
        assertThat(state(before)).isEqualTo(new AssetState.Ready());
        as(Person.WORKER).get("/api/lessons/" + lesson + "/playback").ok();

        teaching(Person.TRAINER).publish(course);
        sweptAfter(Duration.ofDays(1));
        assertThat(state(before)).isEqualTo(new AssetState.Ready());
        sweptAfter(Duration.ofDays(3));
        assertThat(state(before)).isEqualTo(new AssetState.Discarded());
        as(Person.WORKER).get("/api/lessons/" + lesson + "/playback").ok();
    }

    @Test
    void aFailedVideoIsTriedAgainByThoseWhoMayEditTheLesson() {
        var upload = teaching.send(lesson, "một tệp");
        as(Person.TRAINER).post(video + "/retry").problem(409, "video.not-failed");
        teaching.worker().fail(upload, FailureReason.NO_SPACE);

        var failed = as(Person.TRAINER).get(video).ok();
        assertThat(failed.path("state").asString()).isEqualTo("failed");
        assertThat(failed.path("reason").asString()).isEqualTo("no-space");
        assertThat(failed.path("attempts").asInt()).isEqualTo(1);
        as(Person.WORKER).post(video + "/retry").problem(403, "auth.forbidden");
        as(Person.FOREIGN_TRAINER).post(video + "/retry").problem(404, "not-found");

        var again = as(Person.ADMINISTRATOR).post(video + "/retry").ok();

        assertThat(again.path("state").asString()).isEqualTo("queued");
        teaching.worker().prepare(upload, 20);
        assertThat(as(Person.TRAINER).get(video).ok().path("percent").asInt()).isEqualTo(100);
    }

    @Test
    void itsTrainersSayWhetherAnotherVideoIsWatchedAnew() {
        teaching.worker().prepare(teaching.send(lesson, "bản cũ"), 20);
        teaching.publish(course);
        teaching.worker().prepare(teaching.send(lesson, "bản nét hơn"), 21);
        var publication = "/api/teaching/courses/" + course.path("id").asString() + "/publication";

        var before = as(Person.TRAINER).get(publication).ok();
        assertThat(before.at("/replaced/0/lessonId").asString()).isEqualTo(lesson.toString());
        assertThat(before.at("/replaced/0/sameLength").asBoolean()).isTrue();
        teaching.publish(course);
        assertThat(edition()).isEqualTo(1);
        assertThat(as(Person.TRAINER).get(publication).ok().path("replaced")).isEmpty();

        teaching.worker().prepare(teaching.send(lesson, "nội dung mới"), 21);
        as(Person.TRAINER).post(publication + "?newContent=" + lesson).ok();
        assertThat(edition()).isEqualTo(2);

        teaching.worker().prepare(teaching.send(lesson, "dài hơn"), 30);
        assertThat(as(Person.TRAINER)
                        .get(publication)
                        .ok()
                        .at("/replaced/0/sameLength")
                        .asBoolean())
                .isFalse();
        teaching.publish(course);
        assertThat(edition()).isEqualTo(3);
    }

    private int edition() {
        return part(PublishedCourses.class)
                .findByLesson(new LessonId(lesson))
                .flatMap(published -> published.lesson(new LessonId(lesson)))
                .orElseThrow()
                .edition();
    }

    private void sweptAfter(Duration duration) {
        clock().advance(duration);
        part(FormerVideos.class).sweep();
    }

    private AssetState state(UUID upload) {
        return part(MediaAssetStore.class)
                .find(new AssetId(upload))
                .orElseThrow()
                .state();
    }
}
