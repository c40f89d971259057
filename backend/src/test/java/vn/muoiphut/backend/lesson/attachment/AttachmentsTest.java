package vn.muoiphut.backend.lesson.attachment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import vn.muoiphut.backend.Answer;
import vn.muoiphut.backend.BackendTest;
import vn.muoiphut.backend.Person;
import vn.muoiphut.backend.Teaching;

class AttachmentsTest extends BackendTest {

    private Teaching teaching;
    private JsonNode course;
    private UUID lesson;
    private final UUID attachment = UUID.randomUUID();

    @BeforeEach
    void aLesson() {
        teaching = teaching(Person.TRAINER);
        course = teaching.course("Có tài liệu");
        lesson = teaching.lesson(course, "Bài một");
        teaching.video(lesson, 20);
    }

    @Test
    void aPublishedPdfIsDownloadedUnderItsName() throws IOException, InterruptedException {
        var pdf = Pdfs.plain();
        var saved = save(attachment, pdf).ok();
        assertThat(saved.path("pages").asInt()).isEqualTo(1);
        assertThat(saved.path("bytes").asInt()).isEqualTo(pdf.length);
        assertThat(save(attachment, pdf).ok()).isEqualTo(saved);
        as(Person.WORKER).get(path()).problem(404, "not-found");
        teaching.publish(course);

        var shown = as(Person.WORKER).get("/api/lessons/" + lesson).ok();
        assertThat(shown.at("/attachments/0/fileName").asString()).isEqualTo("Tờ rơi 1.pdf");
        as(Person.FOREIGN_WORKER).get(path()).problem(404, "not-found");
        var url = as(Person.WORKER).get(path()).ok().path("url").asString();
        try (var client = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create(url)).build();
            var response = client.send(request, BodyHandlers.ofByteArray());
            assertThat(response.body()).isEqualTo(pdf);
            assertThat(response.headers().firstValue("Content-Disposition").orElseThrow())
                    .startsWith("attachment");
        }
    }

    @Test
    void whatIsTakenAwayStaysWithLearnersUntilItIsPublished() {
        save(attachment, Pdfs.plain()).ok();
        teaching.publish(course);

        assertThat(as(Person.TRAINER).delete(teachingPath(attachment)).status()).isEqualTo(204);
        as(Person.WORKER).get(path()).ok();
        teaching.publish(course);

        as(Person.WORKER).get(path()).problem(404, "not-found");
    }

    @Test
    void refusesWhatIsNoPdfAndMoreThanTen() {
        save(attachment, "MZ".getBytes(StandardCharsets.UTF_8)).problem(422, "attachment.not-a-pdf");
        save(attachment, new byte[10_000_001]).problem(413, "attachment.too-large");
        for (var number = 0; number < 10; number++) {
            save(UUID.randomUUID(), Pdfs.plain()).ok();
        }
        save(attachment, Pdfs.plain()).problem(422, "attachment.too-many");
    }

    private Answer save(UUID id, byte[] file) {
        return as(Person.TRAINER)
                .with("Content-Type", "application/octet-stream")
                .put(teachingPath(id) + "?fileName=T%E1%BB%9D%20r%C6%A1i/1.PDF", file);
    }

    private String teachingPath(UUID id) {
        return "/api/teaching/lessons/" + lesson + "/attachments/" + id;
    }

    private String path() {
        return "/api/lessons/" + lesson + "/attachments/" + attachment;
    }
}
