package vn.muoiphut.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.muoiphut.local.identity.DemoPerson;

/** Stopping and starting again keeps everything, also who is signed in. */
class RestartIT {

    private static final Pattern HIDDEN =
            Pattern.compile("<input type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]+)\">");

    private final HttpClient browser = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.ALWAYS)
            .build();

    @Test
    void keepsPeopleSignedInOverARestart(@TempDir Path directory) throws Exception {
        var settings = new LocalSettings(directory.resolve("data"), 0, 0, 0, 0, false, Map.of()).withChosenPorts();
        try (var platform = Platform.start(settings, RestartIT::ignore)) {
            assertThat(get(platform.address() + "/api/me").statusCode()).isEqualTo(401);
            signIn(platform.address(), DemoPerson.MANAGER);
            assertThat(get(platform.address() + "/api/me").body()).contains(DemoPerson.MANAGER.name());
        }
        try (var platform = Platform.start(settings, RestartIT::ignore)) {
            assertThat(get(platform.address() + "/api/me").body()).contains(DemoPerson.MANAGER.name());
            assertThat(refresh(platform.address()).statusCode()).isEqualTo(204);
        }
    }

    private void signIn(URI address, DemoPerson person) throws Exception {
        var page = get(address + "/auth/login");
        var form = new StringBuilder("username=" + person.userName() + "&password=" + DemoPerson.PASSWORD);
        HIDDEN.matcher(page.body())
                .results()
                .forEach(field ->
                        form.append('&').append(field.group(1)).append('=').append(encoded(field.group(2))));
        var request = HttpRequest.newBuilder(page.uri().resolve("/login"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form.toString()))
                .build();
        assertThat(browser.send(request, BodyHandlers.ofString()).uri().getPort())
                .isEqualTo(address.getPort());
    }

    private HttpResponse<String> refresh(URI address) throws Exception {
        var request = HttpRequest.newBuilder(address.resolve("/auth/refresh"))
                .header("Origin", address.toString())
                .POST(BodyPublishers.noBody())
                .build();
        return browser.send(request, BodyHandlers.ofString());
    }

    private HttpResponse<String> get(String address) throws Exception {
        return browser.send(HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.ofString());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static void ignore(String line) {}
}
