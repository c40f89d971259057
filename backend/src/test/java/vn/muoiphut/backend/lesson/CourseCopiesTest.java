package vn.muoiphut.backend.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import vn.muoiphut.backend.BackendTest;
import vn.muoiphut.backend.Person;
import vn.muoiphut.media.asset.AssetId;
import vn.muoiphut.media.asset.AssetState;
import vn.muoiphut.media.asset.MediaAsset;
import vn.muoiphut.media.asset.MediaAssetStore;

class CourseCopiesTest extends BackendTest {

    @Test
    void aCopyHasItsOwnLessonsAndKeepsItsVideoWhateverBecomesOfTheOriginal() {
        var teaching = teaching(Person.TRAINER);
        var course = teaching.course("Bản gốc");
        var lesson = teaching.lesson(course, "Bài một");
        var video = teaching.send(lesson, "video dùng chung");
        teaching.worker().prepare(video, 20);
        var copy = copy(course, UUID.randomUUID());
        var copied = lessonOf(copy);
        teaching.publish(copy);

        teaching.video(lesson, 25);
        clock().advance(Duration.ofDays(4));
        part(FormerVideos.class).sweep();
        assertThat(state(video)).isEqualTo(new AssetState.Ready());
        as(Person.WORKER).get("/api/lessons/" + copied + "/playback").ok();

        as(Person.TRAINER).delete("/api/teaching/lessons/" + copied + "/video");
        teaching(Person.TRAINER).video(UUID.fromString(copied), 30);
        teaching(Person.TRAINER).publish(copy);
        clock().advance(Duration.ofDays(4));
        part(FormerVideos.class).sweep();
        assertThat(state(video)).isEqualTo(new AssetState.Discarded());
    }

    @Test
    void cancellingAVideoThatIsBeingPreparedLeavesItToTheCopy() {
        var teaching = teaching(Person.TRAINER);
        var course = teaching.course("Đang chuẩn bị");
        var lesson = teaching.lesson(course, "Bài một");
        var video = teaching.send(lesson, "đang chuẩn bị");
        copy(course, UUID.randomUUID());

        as(Person.TRAINER).delete("/api/teaching/lessons/" + lesson + "/video");

        assertThat(state(video)).isEqualTo(new AssetState.Queued());
    }

    @Test
    void copyingTwiceIsOnceAndMakesNewIds() {
        var teaching = teaching(Person.TRAINER);
        var course = teaching.course("Hai lần");
        var lesson = teaching.lesson(course, "Bài một");
        var id = UUID.randomUUID();

        var copy = copy(course, id);
        var again = copy(course, id);

        assertThat(again).isEqualTo(copy);
        assertThat(lessonOf(copy)).isNotEqualTo(lesson.toString());
        assertThat(copy.path("status").asString()).isEqualTo("draft");
        assertThat(copy.at("/modules/0/id").asString())
                .isNotEqualTo(course.at("/modules/0/id").asString());
        as(Person.FOREIGN_TRAINER)
                .post(path(course) + "/copies", Map.of("id", UUID.randomUUID(), "title", "Lấy trộm"))
                .problem(404, "not-found");
    }

    private JsonNode copy(JsonNode course, UUID id) {
        as(Person.TRAINER)
                .post(path(course) + "/copies", Map.of("id", id, "title", "Bản sao"))
                .ok();
        return as(Person.TRAINER).get("/api/teaching/courses/" + id).ok();
    }

    private static String path(JsonNode course) {
        return "/api/teaching/courses/" + course.path("id").asString();
    }

    private static String lessonOf(JsonNode course) {
        return course.at("/modules/0/lessons/0/id").asString();
    }

    private AssetState state(UUID upload) {
        return part(MediaAssetStore.class)
                .find(new AssetId(upload))
                .map(MediaAsset::state)
                .orElseThrow();
    }
}
