package vn.muoiphut.local.samples;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A course as {@code samples/COURSE/course.json} describes it; the file names in it are those of its folder. */
record SampleCourse(UUID id, String title, String summary, String language, List<Module> modules) {

    record Module(UUID id, String title, List<Lesson> lessons) {}

    record Lesson(
            UUID id,
            String title,
            String summary,
            String video,
            Map<String, String> captions,
            @Nullable JsonNode quiz) {}

    private static final String FOLDER = "/samples/";
    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(tools.jackson.databind.DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    /** The names of all sample courses, in the order in which they are made. */
    static List<String> names() {
        return List.of(read("index.json", String[].class));
    }

    static SampleCourse named(String name) {
        return read(name + "/course.json", SampleCourse.class);
    }

    List<Lesson> lessons() {
        return modules.stream().flatMap(module -> module.lessons().stream()).toList();
    }

    static byte[] file(String course, String file) {
        try (var stream = open(course + "/" + file)) {
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static <T> T read(String path, Class<T> type) {
        try (var stream = open(path)) {
            return JSON.readValue(stream, type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream open(String path) throws IOException {
        var stream = SampleCourse.class.getResourceAsStream(FOLDER + path);
        if (stream == null) {
            throw new IOException("the samples lack " + path);
        }
        return stream;
    }
}
