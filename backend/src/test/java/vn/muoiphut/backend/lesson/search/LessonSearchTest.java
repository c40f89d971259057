package vn.muoiphut.backend.lesson.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import vn.muoiphut.backend.Answer;
import vn.muoiphut.backend.BackendTest;
import vn.muoiphut.backend.Person;
import vn.muoiphut.backend.Teaching;

class LessonSearchTest extends BackendTest {

    private Teaching teaching;
    private JsonNode course;
    private String word;

    @BeforeEach
    void aCourse() {
        teaching = teaching(Person.TRAINER);
        word = "từ" + UUID.randomUUID().toString().substring(0, 6);
        course = teaching.course("Khóa " + word);
    }

    @Test
    void tellsTheSecondWhereTheWordsAreSaid() {
        var lesson = lesson("Bài một");
        captions(lesson, "vi", "00:00:02.000 --> 00:00:04.000", "Chào các bạn", "00:00:07.500 --> 00:00:09.000", word);
        published();

        var found = search("TU" + word.substring(2)).ok().path("items").path(0);

        assertThat(found.path("lessonId").asString()).isEqualTo(lesson.toString());
        assertThat(found.path("courseTitle").asString()).isEqualTo("Khóa " + word);
        assertThat(found.path("place").asString()).isEqualTo("spoken");
        assertThat(found.path("second").asInt()).isEqualTo(7);
        assertThat(found.path("text").asString()).isEqualTo(word);
    }

    @Test
    void findsASentenceThatGoesOnInTheNextCaption() {
        var lesson = lesson("Bài một");
        captions(
                lesson,
                "vi",
                "00:00:01.000 --> 00:00:04.000",
                "Nói về " + word + " chuyển",
                "00:00:04.000 --> 00:00:09.000",
                "đổi số hôm nay");
        published();

        var found = search(word + " chuyen doi s").ok().path("items").path(0);

        assertThat(found.path("second").asInt()).isEqualTo(1);
        assertThat(found.path("text").asString()).contains("chuyển đổi số");
        assertThat(search(word + " mat khau").ok().path("items")).isEmpty();
    }

    @Test
    void titlesComeBeforeWhatIsSaidPageByPage() {
        var said = lesson("Bài một");
        captions(said, "vi", "00:00:01.000 --> 00:00:04.000", word);
        var called = lesson("Bài " + word);
        published();

        as(Person.WORKER).get("/api/me").ok();
        var first = search(word + "&limit=1");
        var second = search(word + "&limit=1&after=" + first.ok().path("next").asString());

        assertThat(first.ok().at("/items/0/lessonId").asString()).isEqualTo(called.toString());
        assertThat(first.ok().at("/items/0/place").asString()).isEqualTo("title");
        assertThat(first.ok().path("items").path(0).has("second")).isFalse();
        assertThat(second.ok().path("items").findValuesAsString("lessonId")).containsExactly(said.toString());
        assertThat(second.ok().has("next")).isFalse();
        assertThat(first.queries()).hasSizeLessThanOrEqualTo(2);
    }

    @Test
    void findsWhatIsSaidInEachLanguageAndEachLessonOnce() {
        var lesson = lesson("Bài " + word);
        captions(lesson, "en", "00:00:03.000 --> 00:00:04.000", word + " in English");
        published();

        assertThat(search(word).ok().path("items")).hasSize(1);
        var english = search(word + " english").ok().path("items").path(0);
        assertThat(english.path("language").asString()).isEqualTo("en");
        assertThat(english.path("second").asInt()).isEqualTo(3);
    }

    @Test
    void findsOnlyWhatIsPublishedAndOfferedToTheReader() {
        var lesson = lesson("Bài một");
        captions(lesson, "vi", "00:00:01.000 --> 00:00:04.000", word);
        index();
        assertThat(search(word).ok().path("items")).isEmpty();
        published();

        assertThat(as(Person.FOREIGN_WORKER)
                        .get("/api/search/lessons?words=" + encoded(word))
                        .ok()
                        .path("items"))
                .isEmpty();
        assertThat(search(word).ok().path("items")).hasSize(1);
    }

    @Test
    void whatIsNotSaidAnyMoreIsNotFoundAnyMore() {
        var lesson = lesson("Bài một");
        captions(lesson, "vi", "00:00:01.000 --> 00:00:04.000", word);
        captions(lesson, "en", "00:00:01.000 --> 00:00:04.000", word);
        published();
        captions(lesson, "vi", "00:00:01.000 --> 00:00:04.000", "điều khác");
        var english = "/api/teaching/lessons/" + lesson + "/captions/en";
        assertThat(as(Person.TRAINER).delete(english).status()).isEqualTo(204);
        clock().advance(Duration.ofSeconds(1));
        teaching = teaching(Person.TRAINER);
        published();

        assertThat(search(word).ok().path("items")).isEmpty();
    }

    private UUID lesson(String title) {
        var lesson = teaching.lesson(course, title);
        teaching.video(lesson, 20);
        return lesson;
    }

    private void captions(UUID lesson, String language, String... lines) {
        var text = new StringBuilder("WEBVTT\n\n");
        for (var line = 0; line < lines.length; line += 2) {
            text.append(lines[line]).append('\n').append(lines[line + 1]).append("\n\n");
        }
        as(Person.TRAINER)
                .with("Content-Type", "text/plain; charset=utf-8")
                .send("PUT", "/api/teaching/lessons/" + lesson + "/captions/" + language, text.toString())
                .ok();
    }

    private void published() {
        teaching.publish(course);
        index();
    }

    private void index() {
        part(LessonTexts.class).indexWhatIsOwed();
    }

    private Answer search(String words) {
        var query = words.indexOf('&') < 0 ? words.length() : words.indexOf('&');
        return as(Person.WORKER)
                .get("/api/search/lessons?words=" + encoded(words.substring(0, query)) + words.substring(query));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
