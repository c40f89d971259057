package vn.muoiphut.backend;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import org.bson.BsonDocument;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What came back.
 *
 * @param commands what the request asked of the database
 */
public record Answer(HttpResponse<String> response, List<BsonDocument> commands) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** The commands by their names and collections, such as {@code find members}. */
    public List<String> queries() {
        return commands.stream()
                .map(command -> command.getFirstKey() + " " + command.get(command.getFirstKey()))
                .toList();
    }

    public int status() {
        return response.statusCode();
    }

    public String text() {
        return response.body();
    }

    public String header(String name) {
        return response.headers().firstValue(name).orElse("");
    }

    public List<String> headers(String name) {
        return response.headers().allValues(name);
    }

    public JsonNode json() {
        return JSON.readTree(text());
    }

    /** The answer is a success; its body. */
    public JsonNode ok() {
        assertThat(status()).as(text()).isEqualTo(200);
        return json();
    }

    /** The answer is a problem of this status and code; its body. */
    public JsonNode problem(int status, String code) {
        assertThat(status()).as(text()).isEqualTo(status);
        assertThat(header("Content-Type")).startsWith("application/problem+json");
        assertThat(json().path("code").asString()).isEqualTo(code);
        assertThat(json().path("status").asInt()).isEqualTo(status);
        assertThat(json().path("title").asString()).isNotBlank();
        return json();
    }
}
