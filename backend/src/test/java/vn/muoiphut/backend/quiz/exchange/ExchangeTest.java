package vn.muoiphut.backend.quiz.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.context.MessageSource;
import vn.muoiphut.backend.CourseTest;
import vn.muoiphut.backend.Person;
import vn.muoiphut.backend.quiz.exchange.item.Reason;

class ExchangeTest extends CourseTest {

    private static final String GIFT = """
            ::Tên::Mật khẩu nào tốt? {
                ~123456
                =Một câu dài
            }

            Hãy viết cảm nghĩ. {}
            """;

    @Test
    void whatAFileHasIsTakenIntoAQuizAndComesOutAgain() {
        var lesson = lesson();
        var read = as(Person.TRAINER)
                .with("Content-Type", "application/octet-stream")
                .send("POST", "/api/teaching/question-imports?fileName=a.txt", GIFT.getBytes(StandardCharsets.UTF_8))
                .ok();

        assertThat(read.path("format").asString()).isEqualTo("gift");
        assertThat(read.path("questions")).hasSize(1);
        assertThat(read.at("/notes/0/code").asString()).isEqualTo("title-lost");
        assertThat(read.at("/notes/1/code").asString()).isEqualTo("needs-a-reader");
        assertThat(read.at("/notes/1/line").asInt()).isEqualTo(6);
        assertThat(read.at("/notes/1/leftOut").asBoolean()).isTrue();
        assertThat(read.at("/notes/1/message").asString()).contains("tự luận");

        as(Person.TRAINER).put(path(lesson), quiz(read.path("questions"))).ok();
        for (var format : List.of("gift", "moodle-xml", "qti-2-1", "qti-3-0", "xlsx")) {
            var file = as(Person.TRAINER).get(path(lesson) + "/export?format=" + format);
            assertThat(file.status()).isEqualTo(200);
            assertThat(file.header("Content-Disposition")).startsWith("attachment");
            var notes = as(Person.TRAINER)
                    .get(path(lesson) + "/export/notes?format=" + format)
                    .ok();
            assertThat(notes.path("notes")).isEmpty();
        }
    }

    @Test
    void aFileThatIsRefusedSaysWhy() throws IOException {
        var evil = Files.readAllBytes(Path.of("src/test/resources/exchange/qti3/evil.xml"));

        as(Person.TRAINER)
                .with("Content-Type", "application/octet-stream")
                .send("POST", "/api/teaching/question-imports?fileName=evil.xml", evil)
                .problem(422, "exchange.forbidden-xml");
        as(Person.FOREIGN_TRAINER).get(path(lesson()) + "/export?format=gift").problem(404, "not-found");
    }

    @Test
    void everyReasonHasItsWords() {
        var texts = part(MessageSource.class);
        for (var language : List.of("vi", "en")) {
            assertThat(Stream.of(Reason.values()).map(Reason::code))
                    .allSatisfy(code -> assertThat(texts.getMessage(
                                    "exchange.note." + code, null, "", Locale.forLanguageTag(language)))
                            .isNotEmpty());
        }
    }

    private UUID lesson() {
        var teaching = teaching(Person.TRAINER);
        return teaching.lesson(teaching.course("An toàn số"), "Mật khẩu");
    }

    private static String path(UUID lesson) {
        return "/api/teaching/lessons/" + lesson + "/quiz";
    }

    private static Map<String, Object> quiz(Object questions) {
        return Map.of(
                "version",
                0,
                "passPercent",
                80,
                "settings",
                Map.of("shuffled", false, "partialCredit", false, "review", "everything"),
                "questions",
                questions);
    }
}
