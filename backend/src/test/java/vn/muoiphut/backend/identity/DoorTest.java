package vn.muoiphut.backend.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.muoiphut.backend.BackendTest;
import vn.muoiphut.backend.Caller;
import vn.muoiphut.backend.Person;

class DoorTest extends BackendTest {

    private static final String COURSES = "/api/teaching/courses";
    private static final List<String> SECURITY_HEADERS = List.of(
            "Content-Security-Policy",
            "X-Content-Type-Options",
            "X-Frame-Options",
            "Referrer-Policy",
            "Permissions-Policy",
            "Cross-Origin-Opener-Policy");

    @Test
    void anotherSiteCannotActInTheNameOfWhoIsSignedInHere() {
        var course = Map.of("id", UUID.randomUUID(), "title", "Một khóa học");
        var browser = browserOf(Person.TRAINER);

        browser.post(COURSES, course).problem(403, "auth.cross-site");
        browser.with("Origin", "https://evil.example").post(COURSES, course).problem(403, "auth.cross-site");
        browser.with("Sec-Fetch-Site", "same-site").post(COURSES, course).problem(403, "auth.cross-site");
        browser.with("Sec-Fetch-Site", "same-origin").post(COURSES, course).ok();
        browser.with("Origin", address()).post(COURSES, course).ok();
    }

    @Test
    void anExpiredCookieDoesNotKeepAnybodyFromTheFirstPage() {
        var answer = anybody().with("Cookie", "muoiphut-access=expired").get("/actuator/health/liveness");

        assertThat(answer.ok().path("status").asString()).isEqualTo("UP");
    }

    @Test
    void pagesMayTalkToThisServiceAndTheMediaStoreOnly() {
        var answer = anybody().get("/actuator/health");

        assertThat(answer.header("Content-Security-Policy"))
                .contains("default-src 'self'", "frame-ancestors 'none'", "trusted-types muoiphut")
                .contains("media-src 'self' blob: http://127.0.0.1");
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.header("X-Frame-Options")).isEqualTo("DENY");
        assertThat(answer.header("Referrer-Policy")).isEqualTo("same-origin");
        assertThat(answer.header("Permissions-Policy")).contains("camera=()");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/index.html", "/actuator/health", "/api/me"})
    void anAnswerWithoutABodyHasTheSameHeaders(String path) {
        var whole = anybody().get(path);
        var head = anybody().send("HEAD", path, null);

        assertThat(head.status()).isEqualTo(whole.status());
        assertThat(head.text()).isEmpty();
        assertThat(SECURITY_HEADERS)
                .allSatisfy(name ->
                        assertThat(head.headers(name)).as(name).hasSize(1).isEqualTo(whole.headers(name)));
    }

    private Caller browserOf(Person person) {
        var token = identity().accessToken(person, "muoiphut", Duration.ofMinutes(5));
        return anybody().with("Cookie", "muoiphut-access=" + token);
    }
}
