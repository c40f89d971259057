package vn.muoiphut.backend;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StaticWebTest extends BackendTest {

    @ParameterizedTest
    @ValueSource(strings = {"/", "/index.html", "/lessons/1", "/teach/courses/1"})
    void everyScreenIsTheOnePageAndIsAskedForAgain(String path) {
        var answer = anybody().get(path);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Content-Type")).startsWith("text/html");
        assertThat(answer.header("Cache-Control")).isEqualTo("no-cache");
        var again = anybody().with("If-None-Match", answer.header("ETag")).get(path);
        assertThat(again.status()).isEqualTo(304);
    }

    @Test
    void filesWhoseNamesTellTheirContentAreKeptForEver() {
        var answer = anybody().get("/assets/test-1a2b3c.js");

        assertThat(answer.text()).contains("console.log");
        assertThat(answer.header("Cache-Control")).contains("max-age=31536000", "immutable");
    }

    @Test
    void whatTheBuildCompressedGoesOutAsItIs() {
        var answer = anybody().with("Accept-Encoding", "br").get("/assets/test-1a2b3c.js");

        assertThat(answer.header("Content-Encoding")).isEqualTo("br");
        assertThat(answer.header("Vary")).contains("Accept-Encoding");
        assertThat(answer.text()).contains("as if compressed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/assets/gone.js", "/gone.png", "/media/none", "/auth/none", "/actuator/env"})
    void whatIsMissingIsNoScreen(String path) {
        anybody().get(path).problem(404, "not-found");
    }
}
