package vn.muoiphut.backend.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.muoiphut.backend.BackendTest;
import vn.muoiphut.backend.Person;
import vn.muoiphut.backend.Teaching;
import vn.muoiphut.media.asset.RejectionReason;

class UploadsTest extends BackendTest {

    private Teaching teaching;
    private UUID lesson;

    @BeforeEach
    void aLessonWithoutAVideo() {
        teaching = teaching(Person.TRAINER);
        lesson = teaching.lesson(teaching.course("Tải lên"), "Bài một");
    }

    @Test
    void anUploadGoesOnWhereItWasCut() {
        var upload = teaching.announce(lesson, UUID.randomUUID(), "nội dung");
        Teaching.put(teaching.partUrl(upload, 1), "nội dung");

        var again = teaching.announce(lesson, UUID.randomUUID(), "nội dung");

        assertThat(again).isEqualTo(upload);
        var status = as(Person.TRAINER).get("/api/teaching/uploads/" + upload).ok();
        assertThat(status.path("state").asString()).isEqualTo("open");
        assertThat(status.path("partsHeld").path(0).asInt()).isEqualTo(1);
        assertThat(status.path("partSizeBytes").asLong()).isGreaterThanOrEqualTo(5 * 1024 * 1024);
    }

    @Test
    void completingTwiceIsAsGoodAsOnce() {
        var upload = teaching.send(lesson, "abc");

        var again = as(Person.TRAINER)
                .post("/api/teaching/uploads/" + upload + "/completion")
                .ok();

        assertThat(again.path("assetId").asString()).isEqualTo(upload.toString());
        assertThat(as(Person.TRAINER)
                        .get("/api/teaching/uploads/" + upload)
                        .ok()
                        .path("state")
                        .asString())
                .isEqualTo("complete");
    }

    @Test
    void anUploadWithoutItsPartsIsNotComplete() {
        var upload = teaching.announce(lesson, UUID.randomUUID(), "abc");

        as(Person.TRAINER)
                .post("/api/teaching/uploads/" + upload + "/completion")
                .problem(409, "upload.incomplete");
    }

    @Test
    void anotherFileTakesThePlaceOfTheOneBefore() {
        var before = teaching.announce(lesson, UUID.randomUUID(), "abc");

        var after = teaching.announce(lesson, UUID.randomUUID(), "defg");

        assertThat(after).isNotEqualTo(before);
        as(Person.TRAINER).get("/api/teaching/uploads/" + before).problem(404, "not-found");
    }

    @Test
    void aCancelledUploadIsGone() {
        var upload = teaching.announce(lesson, UUID.randomUUID(), "abc");

        assertThat(as(Person.TRAINER).delete("/api/teaching/uploads/" + upload).status())
                .isEqualTo(204);
        as(Person.TRAINER).get("/api/teaching/uploads/" + upload).problem(404, "not-found");
        as(Person.TRAINER).get("/api/teaching/lessons/" + lesson + "/video").problem(404, "not-found");
    }

    @Test
    void nobodyElseTouchesAnUpload() {
        var upload = teaching.announce(lesson, UUID.randomUUID(), "abc");
        var path = "/api/teaching/uploads/" + upload;

        as(Person.FOREIGN_TRAINER).get(path).problem(404, "not-found");
        as(Person.FOREIGN_TRAINER).delete(path).problem(404, "not-found");
        as(Person.FOREIGN_TRAINER).post(path + "/completion").problem(404, "not-found");
        as(Person.WORKER).get(path).problem(403, "auth.forbidden");
    }

    @Test
    void theIdOfSomebodyElsesUploadIsNoWayIn() {
        var upload = teaching.announce(lesson, UUID.randomUUID(), "abc");
        var foreign = teaching(Person.FOREIGN_TRAINER);
        var foreignLesson = foreign.lesson(foreign.course("Của người khác"), "Bài một");

        as(Person.FOREIGN_TRAINER)
                .post("/api/teaching/lessons/" + foreignLesson + "/uploads", file(upload, 3))
                .problem(409, "conflict.id");
    }

    @Test
    void whatIsTooLongOrTooLargeIsRefusedBeforeAByteIsSent() {
        var uploads = "/api/teaching/lessons/" + lesson + "/uploads";

        as(Person.TRAINER)
                .post(uploads, file(UUID.randomUUID(), 3_000_000_000L))
                .problem(413, "upload.too-large");
        var long611 = new HashMap<>(file(UUID.randomUUID(), 3));
        long611.put("durationSeconds", 611);
        as(Person.TRAINER).post(uploads, long611).problem(422, "upload.too-long");
    }

    @Test
    void aRejectedFileSaysWhyAndAnotherMayFollow() {
        var upload = teaching.send(lesson, "not a video");
        teaching.worker().reject(upload, RejectionReason.NOT_A_VIDEO);

        var video = as(Person.TRAINER)
                .get("/api/teaching/lessons/" + lesson + "/video")
                .ok();
        assertThat(video.path("state").asString()).isEqualTo("rejected");
        assertThat(video.path("reason").asString()).isEqualTo("not-a-video");

        teaching.video(lesson, 12);
        assertThat(as(Person.TRAINER)
                        .get("/api/teaching/lessons/" + lesson)
                        .ok()
                        .path("video")
                        .path("state")
                        .asString())
                .isEqualTo("ready");
    }

    private static Map<String, Object> file(UUID id, long size) {
        return Map.of("id", id, "fileName", "bài.mp4", "sizeBytes", size, "fingerprint", "0".repeat(64));
    }
}
