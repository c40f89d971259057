package vn.muoiphut.backend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/** What trainers do, step by step, over the operations of the contract. */
public final class Teaching {

    private static final HttpClient STORE = HttpClient.newHttpClient();

    private final Caller trainer;
    private final TestWorker worker;

    Teaching(Caller trainer, TestWorker worker) {
        this.trainer = trainer;
        this.worker = worker;
    }

    /** The media worker of the test, for what goes on between upload and video. */
    public TestWorker worker() {
        return worker;
    }

    /** A course of one module, as the trainer sees it. */
    public JsonNode course(String title) {
        return trainer.post("/api/teaching/courses", Map.of("id", UUID.randomUUID(), "title", title))
                .ok();
    }

    /** Adds a lesson to the course's first module; its id. */
    public UUID lesson(JsonNode course, String title) {
        var lesson = UUID.randomUUID();
        var module = course.path("modules").path(0).path("id").asString();
        trainer.post(
                        "/api/teaching/courses/" + course.path("id").asString() + "/lessons",
                        Map.of("id", lesson, "moduleId", module, "title", title))
                .ok();
        return lesson;
    }

    /** Sends a file for a lesson and has it prepared as a video of so many seconds. */
    public void video(UUID lesson, double seconds) {
        worker.prepare(send(lesson, "a small file"), seconds);
    }

    /** Sends a file for a lesson, and leaves it waiting; the id of the upload. */
    public UUID send(UUID lesson, String content) {
        var upload = announce(lesson, UUID.randomUUID(), content);
        put(partUrl(upload, 1), content);
        trainer.post("/api/teaching/uploads/" + upload + "/completion").ok();
        return upload;
    }

    /** Announces a file; the id of the upload. */
    public UUID announce(UUID lesson, UUID id, String content) {
        var fingerprint = "%064x".formatted(Integer.toUnsignedLong(content.hashCode()));
        var file = Map.of(
                "id",
                id,
                "fileName",
                "bài.mp4",
                "sizeBytes",
                content.getBytes(StandardCharsets.UTF_8).length,
                "fingerprint",
                fingerprint);
        var upload = trainer.post("/api/teaching/lessons/" + lesson + "/uploads", file)
                .ok();
        return UUID.fromString(upload.path("id").asString());
    }

    public URI partUrl(UUID upload, int number) {
        var parts = trainer.post("/api/teaching/uploads/" + upload + "/parts", Map.of("numbers", List.of(number)))
                .ok();
        return URI.create(parts.path("parts").path(0).path("url").asString());
    }

    /** Sends a part as a browser does: straight to the store. */
    public static void put(URI url, String content) {
        var request = HttpRequest.newBuilder(url)
                .PUT(BodyPublishers.ofString(content))
                .build();
        try {
            assertThat(STORE.send(request, BodyHandlers.ofString()).statusCode())
                    .isEqualTo(200);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    public JsonNode publish(JsonNode course) {
        return trainer.post("/api/teaching/courses/" + course.path("id").asString() + "/publication")
                .ok();
    }
}
