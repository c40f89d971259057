package vn.muoiphut.keycloak;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a browser does of a sign-in: it keeps cookies, follows redirects when told to, and fills in the form. */
final class Browser {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Pattern SET_COOKIE = Pattern.compile("^(?<name>[^=]+)=(?<value>[^;]*)");
    private static final Pattern PATH = Pattern.compile("; *Path=([^;]*)", Pattern.CASE_INSENSITIVE);
    private static final Pattern FORM = Pattern.compile("<form[^>]*action=\"([^\"]*)\"");

    private final HttpClient http = HttpClient.newHttpClient();
    /** By their names; those of Keycloak and of the service are called differently. */
    private final Map<String, Cookie> cookies = new HashMap<>();

    /** Browsers take this machine for a safe line, and so keep cookies for safe lines here; Java's own jar does not. */
    private record Cookie(String value, String path, String authority) {}

    /** An answer, with what tests ask of it. */
    record Page(HttpResponse<String> response) {

        int status() {
            return response.statusCode();
        }

        String text() {
            return response.body();
        }

        JsonNode json() {
            assertThat(status()).as(text()).isEqualTo(200);
            return JSON.readTree(text());
        }

        URI location() {
            assertThat(status()).as(text()).isEqualTo(302);
            return response.uri()
                    .resolve(response.headers().firstValue("Location").orElseThrow());
        }
    }

    Page get(URI address) {
        return send(HttpRequest.newBuilder(address).header("Accept-Language", "vi"));
    }

    Page get(URI address, String bearer) {
        return send(HttpRequest.newBuilder(address).header("Authorization", "Bearer " + bearer));
    }

    /** As a page of the application sends it. */
    Page postFromPage(URI address) {
        return send(HttpRequest.newBuilder(address)
                .header("Sec-Fetch-Site", "same-origin")
                .POST(BodyPublishers.noBody()));
    }

    Page postForm(URI address, Map<String, String> fields) {
        var body = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return send(HttpRequest.newBuilder(address)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body)));
    }

    /** Fills in the form of a page and sends it. */
    Page signIn(Page page, String userName, String password) {
        var form = FORM.matcher(page.text());
        assertThat(form.find()).as(page.text()).isTrue();
        var target = URI.create(form.group(1).replace("&amp;", "&"));
        return postForm(target, Map.of("username", userName, "password", password));
    }

    Optional<String> cookie(String name) {
        return Optional.ofNullable(cookies.get(name)).map(Cookie::value);
    }

    private Page send(HttpRequest.Builder request) {
        var address = request.build().uri();
        var sent = cookies.entrySet().stream()
                .filter(cookie -> cookie.getValue().authority().equals(address.getAuthority())
                        && address.getPath().startsWith(cookie.getValue().path()))
                .map(cookie -> cookie.getKey() + "=" + cookie.getValue().value())
                .collect(Collectors.joining("; "));
        if (!sent.isEmpty()) {
            request.header("Cookie", sent);
        }
        try {
            var response = http.send(request.build(), BodyHandlers.ofString());
            response.headers().allValues("Set-Cookie").forEach(cookie -> keep(cookie, address));
            return new Page(response);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private void keep(String setCookie, URI address) {
        var cookie = SET_COOKIE.matcher(setCookie);
        assertThat(cookie.find()).as(setCookie).isTrue();
        if (cookie.group("value").isEmpty() || setCookie.contains("Max-Age=0")) {
            cookies.remove(cookie.group("name"));
        } else {
            var path = PATH.matcher(setCookie);
            cookies.put(
                    cookie.group("name"),
                    new Cookie(cookie.group("value"), path.find() ? path.group(1) : "/", address.getAuthority()));
        }
    }
}
