package vn.muoiphut.keycloak;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Signs in at a real Keycloak with the realm of this folder. With {@code MUOIPHUT_TEST_OIDC_ISSUER} it does so at one that
 * runs elsewhere with that realm, the people of {@link TestPerson} and the secrets of {@link RunningKeycloak}, for a
 * service at {@code http://localhost:18099}.
 */
class KeycloakSignInIT {

    private static final String GIVEN = System.getenv("MUOIPHUT_TEST_OIDC_ISSUER");
    private static final String VERIFIER = "a-verifier-of-at-least-forty-three-characters-1234567890";
    private static final String TOOL = "http://127.0.0.1/back";

    private static RunningKeycloak keycloak;
    private static URI issuer;
    private static URI address;
    private static SignInService service;

    private final Browser browser = new Browser();

    @BeforeAll
    static void start() throws IOException {
        if (GIVEN == null) {
            address = URI.create("http://localhost:" + freePort());
            keycloak = RunningKeycloak.start(
                    Path.of(System.getProperty("keycloak.home")),
                    Path.of(System.getProperty("keycloak.extension")),
                    address);
            issuer = keycloak.issuer();
        } else {
            address = URI.create("http://localhost:18099");
            issuer = URI.create(GIVEN);
        }
        service = new SignInService(address, issuer, RunningKeycloak.CLIENT_SECRET);
    }

    @AfterAll
    static void stop() throws IOException {
        if (service != null) {
            service.close();
        }
        if (keycloak != null) {
            keycloak.close();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"MP0001", "mp0001", "0912345601", "+84 912 345 601"})
    void aWorkerSignsInWithMemberNumberOrTelephone(String userName) {
        var form = browser.get(
                browser.get(address.resolve("/auth/login?returnTo=/courses/1")).location());
        assertThat(form.text()).contains("lang=\"vi\"", "Số điện thoại hoặc mã số đoàn viên", "Mật khẩu", "Đăng nhập");

        var callback = browser.signIn(form, userName, TestPerson.PASSWORD).location();
        var back = browser.get(callback).location();

        assertThat(back).isEqualTo(address.resolve("/courses/1"));
        assertThat(me().path("memberNumber").asString()).isEqualTo("MP0001");
    }

    @Test
    void aSignInIsRenewedUntilItIsEndedHereAndAtTheProvider() {
        signIn(TestPerson.WORKER);
        var first = browser.cookie("muoiphut-refresh").orElseThrow();

        assertThat(browser.postFromPage(address.resolve("/auth/refresh")).status())
                .isEqualTo(204);
        assertThat(browser.cookie("muoiphut-refresh").orElseThrow()).isNotEqualTo(first);
        assertThat(me().path("memberNumber").asString()).isEqualTo("MP0001");

        var refresh = browser.cookie("muoiphut-refresh").orElseThrow();
        var end = URI.create(browser.postFromPage(address.resolve("/auth/logout"))
                .json()
                .path("endSessionUrl")
                .asString());
        assertThat(browser.get(end).location()).isEqualTo(address.resolve("/"));
        assertThat(browser.get(address.resolve("/api/me")).status()).isEqualTo(401);
        assertThat(browser.postForm(
                                token(),
                                Map.of(
                                        "grant_type",
                                        "refresh_token",
                                        "refresh_token",
                                        refresh,
                                        "client_id",
                                        "muoiphut",
                                        "client_secret",
                                        RunningKeycloak.CLIENT_SECRET))
                        .status())
                .isEqualTo(400);
        assertThat(browser.get(browser.get(address.resolve("/auth/login")).location())
                        .status())
                .isEqualTo(200);
    }

    @Test
    void aProgramSendsBearerTokensOfItsOwnClient() throws NoSuchAlgorithmException {
        var begin = UriComponentsBuilder.fromUri(issuer)
                .path("/protocol/openid-connect/auth")
                .queryParam("client_id", "muoiphut-tools")
                .queryParam("response_type", "code")
                .queryParam("scope", "openid")
                .queryParam("redirect_uri", TOOL)
                .queryParam("code_challenge", challenge())
                .queryParam("code_challenge_method", "S256")
                .build()
                .toUri();
        var back = browser.signIn(browser.get(begin), "MP0001", TestPerson.PASSWORD)
                .location();
        var tokens = browser.postForm(
                        token(),
                        Map.of(
                                "grant_type",
                                "authorization_code",
                                "code",
                                parameter(back, "code"),
                                "redirect_uri",
                                TOOL,
                                "client_id",
                                "muoiphut-tools",
                                "code_verifier",
                                VERIFIER))
                .json();

        var access = tokens.path("access_token").asString();
        assertThat(new Browser().get(address.resolve("/api/me"), access).json().path("memberNumber"))
                .hasToString("\"MP0001\"");
        var identity = tokens.path("id_token").asString();
        assertThat(new Browser().get(address.resolve("/api/me"), identity).status())
                .as("a token about somebody is no right to act for them")
                .isEqualTo(401);
    }

    @Test
    void aMachineIsNobodyUntilItIsOnTheRoster() {
        var tokens = browser.postForm(
                        token(),
                        Map.of(
                                "grant_type", "client_credentials",
                                "client_id", "muoiphut-provisioning",
                                "client_secret", RunningKeycloak.PROVISIONING_SECRET))
                .json();

        var answer = browser.get(
                address.resolve("/api/me"), tokens.path("access_token").asString());

        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.text()).contains("auth.not-a-member");
    }

    @Test
    void aTelephoneOfTwoPeopleSignsInNeither() {
        var form = browser.get(browser.get(address.resolve("/auth/login")).location());

        var again = browser.signIn(form, TestPerson.ELDER.phone(), TestPerson.PASSWORD);

        assertThat(again.status()).isEqualTo(200);
        assertThat(again.text()).contains("mật khẩu không đúng").doesNotContain("MP0003", "MP0004");
    }

    @Test
    void whoGuessesPasswordsIsLockedOutAndLearnsNothing() {
        var form = browser.get(browser.get(address.resolve("/auth/login")).location());
        for (var guess = 0; guess < 10; guess++) {
            form = browser.signIn(form, TestPerson.FORGETFUL.phone(), "guess-" + guess);
            assertThat(form.text()).contains("mật khẩu không đúng").doesNotContain("MP0002");
        }

        form = browser.signIn(form, TestPerson.FORGETFUL.number(), TestPerson.PASSWORD);

        assertThat(form.status()).isEqualTo(200);
        assertThat(form.text()).contains("tạm khóa");
    }

    private void signIn(TestPerson person) {
        var form = browser.get(browser.get(address.resolve("/auth/login")).location());
        browser.get(browser.signIn(form, person.number(), TestPerson.PASSWORD).location())
                .location();
    }

    private tools.jackson.databind.JsonNode me() {
        return browser.get(address.resolve("/api/me")).json();
    }

    private static URI token() {
        return URI.create(issuer + "/protocol/openid-connect/token");
    }

    private static String parameter(URI address, String name) {
        return UriComponentsBuilder.fromUri(address).build().getQueryParams().getFirst(name);
    }

    private static String challenge() throws NoSuchAlgorithmException {
        var digest = MessageDigest.getInstance("SHA-256").digest(VERIFIER.getBytes(StandardCharsets.US_ASCII));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
