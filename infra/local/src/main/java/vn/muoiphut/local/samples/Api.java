package vn.muoiphut.local.samples;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The API of the running platform, as one person sees it. */
final class Api {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int NOT_FOUND = 404;

    private final HttpClient http = HttpClient.newHttpClient();
    private final JsonMapper json = JsonMapper.shared();
    private final URI address;
    private final Supplier<String> token;

    /** @param token an access token of that person that is valid now */
    Api(URI address, Supplier<String> token) {
        this.address = address;
        this.token = token;
    }

    /** Empty where there is nothing at that path. */
    Optional<JsonNode> find(String path) throws IOException, InterruptedException {
        var answer = http.send(request(path).GET().build(), BodyHandlers.ofString());
        return answer.statusCode() == NOT_FOUND
                ? Optional.empty()
                : Optional.of(read(path, answer.statusCode(), answer.body()));
    }

    JsonNode get(String path) throws IOException, InterruptedException {
        return send(path, request(path).GET());
    }

    JsonNode post(String path, Object body) throws IOException, InterruptedException {
        return send(path, withJson(path, "POST", body));
    }

    JsonNode post(String path) throws IOException, InterruptedException {
        return send(path, request(path).POST(BodyPublishers.noBody()));
    }

    JsonNode put(String path, Object body) throws IOException, InterruptedException {
        return send(path, withJson(path, "PUT", body));
    }

    JsonNode putText(String path, byte[] text) throws IOException, InterruptedException {
        return send(
                path,
                request(path).header("Content-Type", "text/plain;charset=UTF-8").PUT(BodyPublishers.ofByteArray(text)));
    }

    /** Sends a part of a file to the address that the store's signature is for. */
    void putPart(URI signed, byte[] bytes, int from, int length) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(signed)
                .timeout(PATIENCE)
                .PUT(BodyPublishers.ofByteArray(bytes, from, length))
                .build();
        var answer = http.send(request, BodyHandlers.ofString());
        read(signed.getPath(), answer.statusCode(), "");
    }

    private HttpRequest.Builder withJson(String path, String method, Object body) {
        return request(path)
                .header("Content-Type", "application/json")
                .method(method, BodyPublishers.ofString(json.writeValueAsString(body)));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(address.resolve(path))
                .timeout(PATIENCE)
                .header("Accept", "application/json")
                .header("Authorization", "Bearer " + token.get());
    }

    private JsonNode send(String path, HttpRequest.Builder request) throws IOException, InterruptedException {
        var answer = http.send(request.build(), BodyHandlers.ofString());
        return read(path, answer.statusCode(), answer.body());
    }

    private JsonNode read(String path, int status, String body) throws IOException {
        if (status >= 400) {
            throw new IOException("%s answered %d: %s".formatted(path, status, body));
        }
        return body.isEmpty() ? json.createObjectNode() : json.readTree(body);
    }
}
