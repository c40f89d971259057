package vn.muoiphut.backend;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.json.JsonMapper;

/** Somebody who calls operations; each {@code with} makes another caller. */
public final class Caller {

    private static final HttpClient HTTP =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final URI address;
    private final QueryCounter queries;
    private final Map<String, String> headers;

    Caller(URI address, QueryCounter queries, Map<String, String> headers) {
        this.address = address;
        this.queries = queries;
        this.headers = headers;
    }

    public Caller with(String header, String value) {
        var more = new LinkedHashMap<>(headers);
        more.put(header, value);
        return new Caller(address, queries, more);
    }

    public Answer get(String path) {
        return send("GET", path, null);
    }

    public Answer post(String path) {
        return send("POST", path, null);
    }

    /** @param body a map, a list or a record */
    public Answer post(String path, Object body) {
        return send("POST", path, body);
    }

    /** @param body a map, a list or a record */
    public Answer put(String path, Object body) {
        return send("PUT", path, body);
    }

    public Answer delete(String path) {
        return send("DELETE", path, null);
    }

    /** @param body a string or bytes go as they are, with the content type of the headers; anything else as JSON */
    public Answer send(String method, String path, Object body) {
        var name = UUID.randomUUID().toString();
        var request = HttpRequest.newBuilder(address.resolve(path)).header(QueryCounter.HEADER, name);
        if (body == null) {
            request.method(method, BodyPublishers.noBody());
        } else if (body instanceof byte[] bytes) {
            request.method(method, BodyPublishers.ofByteArray(bytes));
        } else if (body instanceof String text) {
            request.method(method, BodyPublishers.ofString(text));
        } else {
            request.method(method, BodyPublishers.ofString(JSON.writeValueAsString(body)));
            request.header("Content-Type", "application/json");
        }
        headers.forEach(request::header);
        try {
            var response = HTTP.send(request.build(), BodyHandlers.ofString());
            return new Answer(response, queries.commands(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
