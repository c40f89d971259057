package vn.muoiphut.backend.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.muoiphut.backend.BackendTest;
import vn.muoiphut.backend.Person;
import vn.muoiphut.backend.course.LessonId;
import vn.muoiphut.media.asset.RejectionReason;

class PublicationRulesTest extends BackendTest {

    @Test
    void tellWhatStandsInTheWayAndHoldPublishingUntilItIsDone() {
        var teaching = teaching(Person.TRAINER);
        var course = teaching.course("Từng bước một");
        var publication = "/api/teaching/courses/" + course.path("id").asString() + "/publication";

        assertThat(blockers(publication)).containsExactly("no-lessons");
        var lesson = teaching.lesson(course, "Bài một");
        assertThat(blockers(publication)).containsExactly("no-video-or-quiz");
        as(Person.TRAINER).post(publication).problem(422, "publication.blocked");
        var upload = teaching.send(lesson, "wrong");
        assertThat(blockers(publication)).containsExactly("video-not-ready");
        teaching.worker().reject(upload, RejectionReason.CORRUPT);
        assertThat(blockers(publication)).containsExactly("video-rejected");
        teaching.video(lesson, 15);
        assertThat(blockers(publication)).isEmpty();
        assertThat(teaching.publish(course).path("status").asString()).isEqualTo("published");
    }

    @Test
    void letALessonBeAQuizOnly() {
        var teaching = teaching(Person.TRAINER);
        var course = teaching.course("Chỉ có câu hỏi");
        var lesson = teaching.lesson(course, "Bài một");

        part(Lessons.class).quizChanged(new LessonId(lesson), 3);

        assertThat(teaching.publish(course).path("blockers")).isEmpty();
        as(Person.WORKER).get("/api/lessons/" + lesson + "/playback").problem(404, "not-found");
    }

    @Test
    void letACourseBeRearrangedButNotTakeLessonsOfOthers() {
        var teaching = teaching(Person.TRAINER);
        var course = teaching.course("Sắp xếp");
        var first = teaching.lesson(course, "Một");
        var second = teaching.lesson(course, "Hai");
        var foreign = teaching.lesson(teaching.course("Khóa khác"), "Ba");
        var path = "/api/teaching/courses/" + course.path("id").asString();
        var module = course.path("modules").path(0).path("id").asString();

        var saved =
                as(Person.TRAINER).put(path, change(2, module, second, first)).ok();

        assertThat(saved.path("modules").path(0).path("lessons").findValuesAsString("title"))
                .containsExactly("Hai", "Một");
        as(Person.TRAINER).put(path, change(2, module, first, second)).problem(409, "conflict.version");
        as(Person.TRAINER).put(path, change(3, module, first, foreign)).problem(400, "invalid");
        as(Person.TRAINER).put(path, change(3, module, first, first)).problem(400, "invalid");
    }

    private static Map<String, Object> change(int version, String module, Object... lessons) {
        var modules = List.of(Map.of("id", module, "title", "Chương", "lessonIds", lessons));
        return Map.of("version", version, "title", "Sắp xếp", "summary", "", "language", "vi", "modules", modules);
    }

    private List<String> blockers(String publication) {
        return as(Person.TRAINER).get(publication).ok().path("blockers").findValuesAsString("code");
    }
}
