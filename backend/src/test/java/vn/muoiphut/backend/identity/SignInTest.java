package vn.muoiphut.backend.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.muoiphut.backend.Answer;
import vn.muoiphut.backend.BackendTest;
import vn.muoiphut.backend.Person;

class SignInTest extends BackendTest {

    @Test
    void aBrowserSignsInAndIsKnownByACookieFromThenOn() {
        var begun = anybody().get("/auth/login?returnTo=/lessons/1");
        var location = begun.header("Location");

        assertThat(begun.status()).isEqualTo(302);
        assertThat(location)
                .startsWith(identity().issuer() + "/authorize?")
                .contains("code_challenge_method=S256", "response_type=code");
        var ended = callback(begun, "code-1", parameter(location, "state"));

        assertThat(ended.header("Location")).isEqualTo("/lessons/1");
        assertThat(setCookie(ended, "muoiphut-access"))
                .contains("HttpOnly", "SameSite=Strict", "Path=/")
                .doesNotContain("Secure");
        assertThat(setCookie(ended, "muoiphut-refresh")).contains("Path=/auth");
        assertThat(identity().tokenRequests.getLast()).contains("code=code-1", "code_verifier=");
        anybody()
                .with("Cookie", cookie(ended, "muoiphut-access"))
                .get("/api/me")
                .ok();
    }

    @Test
    void aSignInThatWasNotBegunHereOrTookTooLongFails() {
        var begun = anybody().get("/auth/login");
        var state = parameter(begun.header("Location"), "state");

        assertThat(callback(begun, "code", "another state").header("Location")).isEqualTo("/?sign-in=failed");
        assertThat(anybody().get("/auth/callback?code=code&state=" + state).header("Location"))
                .isEqualTo("/?sign-in=failed");
        clock().advance(Duration.ofMinutes(16));
        var late = callback(begun, "code", state);
        assertThat(late.header("Location")).isEqualTo("/?sign-in=failed");
        assertThat(late.headers("Set-Cookie")).noneMatch(cookie -> cookie.startsWith("muoiphut-access"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://evil.example", "//evil.example", "/%5Cevil.example", "evil", "/%0Aevil"})
    void nobodyIsLedElsewhere(String returnTo) {
        var begun = anybody().get("/auth/login?returnTo=" + returnTo);

        var ended = callback(begun, "code", parameter(begun.header("Location"), "state"));

        assertThat(ended.header("Location")).isEqualTo("/");
    }

    @Test
    void aSignInIsRenewedWithItsCookieAndFromTheSameOriginOnly() {
        var withCookie = anybody().with("Cookie", "muoiphut-refresh=refresh-0");

        withCookie.post("/auth/refresh").problem(403, "auth.cross-site");
        var renewed = withCookie.with("Sec-Fetch-Site", "same-origin").post("/auth/refresh");

        assertThat(renewed.status()).isEqualTo(204);
        assertThat(setCookie(renewed, "muoiphut-refresh")).startsWith("muoiphut-refresh=refresh-");
        assertThat(setCookie(renewed, "muoiphut-access")).isNotEmpty();
        assertThat(identity().tokenRequests.getLast()).contains("grant_type=refresh_token", "refresh_token=refresh-0");
        anybody().post("/auth/refresh").problem(401, "auth.required");
    }

    @Test
    void aSignInEndsWhenTheProviderSaysSoAndNotWhenItHasABadMoment() {
        var browser = anybody().with("Sec-Fetch-Site", "same-origin");

        browser.with("Cookie", "muoiphut-refresh=revoked").post("/auth/refresh").problem(401, "auth.required");
        browser.with("Cookie", "muoiphut-refresh=unlucky").post("/auth/refresh").problem(503, "identity.unavailable");
    }

    @Test
    void signingOutForgetsTheCookiesAndTellsWhereTheProviderEndsTheSession() {
        var answer = anybody()
                .with("Cookie", "muoiphut-identity=identity")
                .with("Origin", address())
                .post("/auth/logout");

        assertThat(answer.ok().path("endSessionUrl").asString())
                .startsWith(identity().issuer() + "/end?")
                .contains("id_token_hint=identity", "client_id=muoiphut");
        assertThat(setCookie(answer, "muoiphut-access")).contains("Max-Age=0");
        assertThat(setCookie(answer, "muoiphut-refresh")).contains("Max-Age=0");
    }

    @Test
    void aTokenForSomebodyElseOrOutOfTimeIsRefused() {
        withToken(identity().accessToken(Person.WORKER, "another", Duration.ofMinutes(5)))
                .get("/api/me")
                .problem(401, "auth.required");
        var token = identity().accessToken(Person.WORKER, "muoiphut", Duration.ofMinutes(5));
        clock().advance(Duration.ofMinutes(7));
        withToken(token).get("/api/me").problem(401, "auth.required");
    }

    @Test
    void aProviderMayChangeItsKeys() {
        var before = identity().accessToken(Person.WORKER, "muoiphut", Duration.ofMinutes(5));
        withToken(before).get("/api/me").ok();

        identity().changeKey();

        as(Person.WORKER).get("/api/me").ok();
    }

    @Test
    void theClockOfAProviderMayBeALittleWrong() {
        var token = identity().accessToken(Person.WORKER, "muoiphut", Duration.ofMinutes(1));

        clock().advance(Duration.ofSeconds(119));
        withToken(token).get("/api/me").ok();
        clock().advance(Duration.ofSeconds(2));
        withToken(token).get("/api/me").problem(401, "auth.required");
    }

    @Test
    void whatTheServiceWorkerOfABrowserSendsIsTaken() {
        var token = identity().accessToken(Person.WORKER, "muoiphut", Duration.ofMinutes(5));
        var worker = anybody()
                .with("Cookie", "muoiphut-access=" + token)
                .with("Origin", address())
                .with("Referer", address() + "/worker.js")
                .with("Sec-Fetch-Site", "same-origin")
                .with("Sec-Fetch-Mode", "cors")
                .with("Sec-Fetch-Dest", "empty");

        worker.post("/api/lessons/" + UUID.randomUUID() + "/progress", Map.of()).problem(400, "invalid");
        assertThat(worker.with("Cookie", "muoiphut-refresh=refresh-of-worker")
                        .post("/auth/refresh")
                        .status())
                .isEqualTo(204);
    }

    private Answer callback(Answer begun, String code, String state) {
        return anybody()
                .with("Cookie", cookie(begun, "muoiphut-sign-in"))
                .get("/auth/callback?code=" + code + "&state=" + state.replace(" ", "+"));
    }

    private static String setCookie(Answer answer, String name) {
        return answer.headers("Set-Cookie").stream()
                .filter(cookie -> cookie.startsWith(name + "="))
                .findFirst()
                .orElse("");
    }

    private static String cookie(Answer answer, String name) {
        return setCookie(answer, name).split(";", 2)[0];
    }

    private static String parameter(String address, String name) {
        var found = Pattern.compile("(?:^|&)" + name + "=([^&]*)")
                .matcher(URI.create(address).getRawQuery());
        assertThat(found.find()).isTrue();
        return URLDecoder.decode(found.group(1), StandardCharsets.UTF_8);
    }
}
