package vn.muoiphut.backend.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.web.util.UriComponentsBuilder;
import vn.muoiphut.backend.Answer;
import vn.muoiphut.backend.BackendTest;
import vn.muoiphut.backend.Caller;

/** Two instances of the service behind one address, of which each request may meet either. */
class InstancesTest extends BackendTest {

    @Test
    void aSignInBegunAtOneEndsAtAnotherAndHoldsAtBoth() {
        var begun = anybody().get("/auth/login?returnTo=/courses/1");
        var state = UriComponentsBuilder.fromUri(URI.create(begun.header("Location")))
                .build()
                .getQueryParams()
                .getFirst("state");

        var ended = anybodyElsewhere()
                .with("Cookie", cookie(begun, "muoiphut-sign-in"))
                .get("/auth/callback?code=code-2&state=" + state);

        assertThat(ended.header("Location")).isEqualTo("/courses/1");
        var access = cookie(ended, "muoiphut-access");
        anybody().with("Cookie", access).get("/api/me").ok();
        anybodyElsewhere().with("Cookie", access).get("/api/me").ok();
    }

    @Test
    void aSignInRenewedAtBothAtOnceIsRenewedOnceAndBothAreTold() {
        for (var round = 0; round < 5; round++) {
            var token = "once-" + UUID.randomUUID();
            var answers = atOnce(List.of(
                    () -> renew(anybody(), token),
                    () -> renew(anybodyElsewhere(), token),
                    () -> renew(anybody(), token),
                    () -> renew(anybodyElsewhere(), token)));

            assertThat(answers).allSatisfy(answer -> assertThat(answer.status()).isEqualTo(204));
            assertThat(answers.stream().map(answer -> cookie(answer, "muoiphut-refresh")))
                    .allMatch(cookie -> cookie.startsWith("muoiphut-refresh=refresh-"))
                    .containsOnly(cookie(answers.getFirst(), "muoiphut-refresh"));
            assertThat(identity().tokenRequests.stream().filter(request -> request.contains(token)))
                    .hasSize(1);
        }
    }

    @Test
    void aRenewalThatItsInstanceDiedOverIsTakenOver() {
        var token = "once-" + UUID.randomUUID();
        part(RenewalStore.class).begin(new RefreshSecret(token).name());
        clock().advance(RenewalStore.PATIENCE.plusMillis(1));

        assertThat(renew(anybodyElsewhere(), token).status()).isEqualTo(204);
    }

    @Test
    void whatIsHandedOverIsKeptForAMinuteOnlyAndTellsNobodyElseAnything() {
        var token = "once-" + UUID.randomUUID();
        var renewals = part(RenewalStore.class);
        renew(anybody(), token);

        var kept = renewals.find(new RefreshSecret(token).name()).orElseThrow();
        assertThat(kept.toString()).doesNotContain(token);
        assertThat(new String(kept.given().orElseThrow(), StandardCharsets.ISO_8859_1))
                .doesNotContain("refresh-");
        renewals.sweep();
        assertThat(renewals.find(kept.name())).isPresent();

        clock().advance(RenewalStore.KEPT_FOR.plusMillis(1));
        renew(anybody(), token).problem(401, "auth.required");
        clock().advance(RenewalStore.KEPT_FOR.plusMillis(1));
        renewals.sweep();
        assertThat(renewals.find(kept.name())).isEmpty();
    }

    private static Answer renew(Caller browser, String token) {
        return browser.with("Cookie", "muoiphut-refresh=" + token)
                .with("Sec-Fetch-Site", "same-origin")
                .post("/auth/refresh");
    }

    private static List<Answer> atOnce(List<Supplier<Answer>> calls) {
        var running = calls.stream().map(CompletableFuture::supplyAsync).toList();
        return running.stream().map(CompletableFuture::join).toList();
    }

    private static String cookie(Answer answer, String name) {
        return answer.headers("Set-Cookie").stream()
                .filter(cookie -> cookie.startsWith(name + "="))
                .map(cookie -> cookie.split(";", 2)[0])
                .findFirst()
                .orElse("");
    }
}
