package vn.muoiphut.backend.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import vn.muoiphut.backend.BackendTest;
import vn.muoiphut.backend.Person;

class TeachingAndWatchingTest extends BackendTest {

    @Test
    void aWorkerWatchesWhatATrainerPublished() {
        var teaching = teaching(Person.TRAINER);
        var course = teaching.course("An toàn trên mạng");
        var lesson = teaching.lesson(course, "Mật khẩu mạnh");
        teaching.video(lesson, 30.4);
        teaching.publish(course);

        var playback =
                as(Person.WORKER).get("/api/lessons/" + lesson + "/playback").ok();

        assertThat(playback.path("title").asString()).isEqualTo("Mật khẩu mạnh");
        assertThat(playback.path("durationSeconds").asDouble()).isEqualTo(30.4);
        assertThat(playback.path("complete").asBoolean()).isTrue();
        assertThat(playback.path("renditions").findValuesAsString("name")).containsExactly("240p", "audio");
        assertThat(master(playback)).contains("#EXT-X-STREAM-INF", "240p.m3u8");
        var grant = part(PlaybackGrants.class).verify(playback.path("grant").asString());
        assertThat(grant).hasValueSatisfying(given -> {
            assertThat(given.member()).isEqualTo(Person.WORKER.id());
            assertThat(given.lesson().value()).isEqualTo(lesson);
            assertThat(given.durationSeconds()).isEqualTo(31);
            assertThat(given.issuedAt()).isEqualTo(clock().instant());
        });
    }

    @Test
    void aLessonThatIsKeptCountsForThirtyDaysAndSaysSo() {
        var teaching = teaching(Person.TRAINER);
        var course = teaching.course("Học khi không có mạng");
        var lesson = teaching.lesson(course, "Bài một");
        teaching.video(lesson, 20);
        teaching.publish(course);

        var played =
                as(Person.WORKER).get("/api/lessons/" + lesson + "/playback").ok();
        var kept = as(Person.WORKER)
                .get("/api/lessons/" + lesson + "/playback?offline=true")
                .ok();

        assertThat(Instant.parse(played.path("grantExpiresAt").asString()))
                .isEqualTo(clock().instant().plus(Duration.ofDays(1)));
        assertThat(Instant.parse(kept.path("grantExpiresAt").asString()))
                .isEqualTo(clock().instant().plus(Duration.ofDays(30)));
    }

    @Test
    void homeShowsThePictureOfTheLessonToGoOnWith() {
        hasLearntNothing(Person.NEIGHBOUR);
        var teaching = teaching(Person.TRAINER);
        var course = teaching.course("Có hình");
        var lesson = teaching.lesson(course, "Bài một");
        teaching.video(lesson, 20);
        teaching.publish(course);
        var playback =
                as(Person.NEIGHBOUR).get("/api/lessons/" + lesson + "/playback").ok();
        as(Person.NEIGHBOUR)
                .post(
                        "/api/lessons/" + lesson + "/progress",
                        Map.of(
                                "grant",
                                playback.path("grant").asString(),
                                "watched",
                                "A".repeat(100),
                                "positionSeconds",
                                3,
                                "positionAt",
                                clock().instant().toString()))
                .ok();

        var resume = as(Person.NEIGHBOUR).get("/api/home").ok().path("resume");

        assertThat(resume.path("lessonId").asString()).isEqualTo(lesson.toString());
        assertThat(resume.path("posterUrl")).isEqualTo(playback.path("posterUrl"));
        assertThat(resume.path("posterUrl").asString()).contains("/assets/");
    }

    @Test
    void everyViewerInAWindowGetsTheSameAddressesAndTheyEnd() {
        var lesson = published("Cùng một đường dẫn");

        var one = as(Person.WORKER).get("/api/lessons/" + lesson + "/playback").ok();
        var other =
                as(Person.NEIGHBOUR).get("/api/lessons/" + lesson + "/playback").ok();

        assertThat(one.path("masterUrl")).isEqualTo(other.path("masterUrl"));
        assertThat(one.path("grant")).isNotEqualTo(other.path("grant"));
        var media = anybody().get(path(one, "masterUrl").replace("master", "240p"));
        assertThat(media.text()).contains("#EXT-X-BYTERANGE:900@100").containsOnlyOnce("#EXT-X-MAP");
        var pictures = anybody().get(path(one, "masterUrl").replace("master", "240p/pictures"));
        assertThat(pictures.text()).contains("#EXT-X-I-FRAMES-ONLY", "#EXT-X-BYTERANGE:300@100");
        var dash = anybody().get(path(one, "dashUrl"));
        assertThat(dash.header("Content-Type")).startsWith("application/dash+xml");
        assertThat(dash.text()).contains("<SegmentURL mediaRange=\"100-999\"/>");
        clock().advance(Duration.ofHours(4));
        anybody().get(path(one, "masterUrl")).problem(403, "playback.expired");
        anybody().get(path(one, "dashUrl")).problem(403, "playback.expired");
    }

    @Test
    void anAddressThatWasTamperedWithIsWorthNothing() {
        anybody().get("/media/" + "A".repeat(80) + "/master.m3u8").problem(403, "playback.expired");
    }

    @Test
    void aLessonIsNotWatchedBeforeItIsPublishedNorByForeigners() {
        var teaching = teaching(Person.TRAINER);
        var course = teaching.course("Chưa xuất bản");
        var lesson = teaching.lesson(course, "Bài một");
        teaching.video(lesson, 20);

        as(Person.WORKER).get("/api/lessons/" + lesson + "/playback").problem(404, "not-found");
        teaching.publish(course);
        as(Person.FOREIGN_WORKER).get("/api/lessons/" + lesson + "/playback").problem(404, "not-found");
        as(Person.WORKER).get("/api/lessons/" + lesson + "/playback").ok();
    }

    @Test
    void aTrainerPreviewsTheLowestRenditionWhileTheRestIsMade() {
        var teaching = teaching(Person.TRAINER);
        var lesson = teaching.lesson(teaching.course("Xem trước"), "Bài một");
        var upload = teaching.send(lesson, "một tệp nhỏ");
        as(Person.TRAINER).get("/api/teaching/lessons/" + lesson + "/preview").problem(409, "video.not-playable");

        teaching.worker().begin(upload, 60);

        var video = as(Person.TRAINER)
                .get("/api/teaching/lessons/" + lesson + "/video")
                .ok();
        assertThat(video.path("state").asString()).isEqualTo("transcoding");
        assertThat(video.path("percent").asInt()).isEqualTo(25);
        assertThat(video.path("playable").asBoolean()).isTrue();
        var preview = as(Person.TRAINER)
                .get("/api/teaching/lessons/" + lesson + "/preview")
                .ok();
        assertThat(preview.path("complete").asBoolean()).isFalse();
        assertThat(preview.has("grant")).isFalse();
    }

    @Test
    void learnersKeepWhatWasPublishedUntilItIsPublishedAgain() {
        var teaching = teaching(Person.TRAINER);
        var course = teaching.course("Hai bản");
        var lesson = teaching.lesson(course, "Tên cũ");
        teaching.video(lesson, 20);
        teaching.publish(course);

        as(Person.TRAINER)
                .put("/api/teaching/lessons/" + lesson, Map.of("version", 0, "title", "Tên mới", "summary", ""))
                .ok();

        assertThat(titleFor(Person.WORKER, lesson)).isEqualTo("Tên cũ");
        var draft = as(Person.TRAINER)
                .get("/api/teaching/courses/" + course.path("id").asString())
                .ok();
        assertThat(draft.path("changedSincePublished").asBoolean()).isTrue();
        assertThat(draft.path("modules")
                        .path(0)
                        .path("lessons")
                        .path(0)
                        .path("title")
                        .asString())
                .isEqualTo("Tên mới");
        assertThat(teaching.publish(course).path("status").asString()).isEqualTo("published");
        assertThat(titleFor(Person.WORKER, lesson)).isEqualTo("Tên mới");
    }

    @Test
    void captionsGoAlongWithThePublishedLesson() {
        var teaching = teaching(Person.TRAINER);
        var course = teaching.course("Có phụ đề");
        var lesson = teaching.lesson(course, "Bài một");
        teaching.video(lesson, 20);
        var captions = "/api/teaching/lessons/" + lesson + "/captions/vi";
        var trainer = as(Person.TRAINER).with("Content-Type", "text/plain; charset=utf-8");

        var refusal =
                trainer.send("PUT", captions, "1\nkhông phải thời gian\nChào\n").problem(400, "invalid");
        assertThat(refusal.path("fields").path(0).path("message").asString()).startsWith("Dòng 2");
        trainer.send("PUT", captions, "1\n00:00:01,000 --> 00:00:03,000\nXin chào các bạn\n")
                .ok();
        teaching.publish(course);

        var playback =
                as(Person.WORKER).get("/api/lessons/" + lesson + "/playback").ok();
        var track = anybody()
                .get(URI.create(playback.path("captions").path(0).path("url").asString())
                        .getRawPath());
        assertThat(track.header("Content-Type")).startsWith("text/vtt");
        assertThat(master(playback)).contains("URI=\"captions/vi.m3u8\"");
        var captionPlaylist = path(playback, "masterUrl").replace("master", "captions/vi");
        assertThat(anybody().get(captionPlaylist).text()).contains("\nvi.vtt\n");
        anybody().get(captionPlaylist.replace("/vi.", "/en.")).problem(404, "not-found");
        assertThat(track.text()).startsWith("WEBVTT").contains("Xin chào các bạn");
        assertThat(anybody().get(path(playback, "storyboardUrl")).text()).contains("#xywh=160,0,160,90");
    }

    private UUID published(String title) {
        var teaching = teaching(Person.TRAINER);
        var course = teaching.course(title);
        var lesson = teaching.lesson(course, title);
        teaching.video(lesson, 20);
        teaching.publish(course);
        return lesson;
    }

    private String titleFor(Person person, UUID lesson) {
        return as(person)
                .get("/api/lessons/" + lesson + "/playback")
                .ok()
                .path("title")
                .asString();
    }

    private String master(JsonNode playback) {
        return anybody().get(path(playback, "masterUrl")).text();
    }

    private static String path(JsonNode playback, String url) {
        return URI.create(playback.path(url).asString()).getRawPath();
    }
}
