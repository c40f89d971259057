package vn.muoiphut.backend.progress.reach;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.Signature;
import java.security.interfaces.ECPrivateKey;
import java.security.interfaces.ECPublicKey;
import java.time.Duration;
import java.util.List;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;
import vn.muoiphut.backend.TestClock;

class WebPushChannelTest implements ChannelContract {

    private final TestBrowser browser = new TestBrowser();
    private final TestVapidKeys keys = new TestVapidKeys();
    private final TestClock clock = new TestClock();
    private final Vapid vapid = new Vapid(keys.publicKey(), keys.privateKey(), "mailto:van-hanh@muoiphut.example");
    private final Channel channel = new WebPushChannel(
            HttpClient.newHttpClient(),
            JsonMapper.builder().build(),
            vapid,
            new PushServices(List.of("http://127.0.0.1")),
            Duration.ofDays(1),
            clock,
            RandomGenerator.getDefault());

    @AfterEach
    void stop() {
        browser.close();
    }

    @Override
    public Channel channel() {
        return channel;
    }

    @Override
    public Destination destination() {
        return browser.device();
    }

    @Override
    public Destination gone() {
        browser.answers(410);
        return browser.device();
    }

    @Override
    public void breakDown() {
        browser.close();
    }

    @Override
    public List<String> arrived() {
        return browser.messages().stream().map(TestBrowser.Message::text).toList();
    }

    @Override
    public List<String> names() {
        return browser.messages().stream()
                .map(message -> message.header("Topic"))
                .toList();
    }

    @ParameterizedTest
    @CsvSource({"404,GONE", "410,GONE", "429,LATER", "500,LATER", "503,LATER", "201,DONE"})
    void readsWhatThePushServiceAnswers(int status, Delivery delivery) {
        browser.answers(status);
        assertThat(channel.deliver(browser.device(), TestNotices.notice())).isEqualTo(delivery);
    }

    @Test
    void saysWhoIsSendingInATokenForThatServiceAlone() throws GeneralSecurityException {
        channel.deliver(browser.device(), TestNotices.notice());

        var header = browser.messages().getFirst().header("Authorization");
        assertThat(header)
                .startsWith("vapid t=")
                .endsWith(", k=" + keys.publicKey().text());
        var token = header.substring("vapid t=".length(), header.indexOf(',')).split("\\.", -1);
        var claims = new String(new Base64Url(token[1]).bytes(), StandardCharsets.UTF_8);
        assertThat(claims)
                .contains("\"aud\":\"http://" + browser.device().endpoint().getRawAuthority() + "\"")
                .contains("\"sub\":\"mailto:van-hanh@muoiphut.example\"")
                .contains(
                        "\"exp\":" + clock.instant().plus(Duration.ofHours(12)).getEpochSecond());
        var signature = Signature.getInstance("SHA256withECDSAinP1363Format");
        signature.initVerify(P256.publicKey(keys.publicKey().bytes()));
        signature.update((token[0] + "." + token[1]).getBytes(StandardCharsets.US_ASCII));
        assertThat(signature.verify(new Base64Url(token[2]).bytes())).isTrue();
    }

    @Test
    void callsNobodyWhoIsNoPushService() {
        var elsewhere = new WebPushChannel(
                HttpClient.newHttpClient(),
                JsonMapper.builder().build(),
                vapid,
                new PushServices(List.of("https://fcm.googleapis.com")),
                Duration.ofDays(1),
                clock,
                RandomGenerator.getDefault());

        assertThat(elsewhere.deliver(browser.device(), TestNotices.notice())).isEqualTo(Delivery.GONE);
        assertThat(browser.messages()).isEmpty();
    }

    /** Of P-256; the kind of pair that an operator makes once. */
    static final class TestVapidKeys {

        private final KeyPair pair = TestBrowser.newKeys();

        Base64Url publicKey() {
            return Base64Url.of(P256.point((ECPublicKey) pair.getPublic()));
        }

        Base64Url privateKey() {
            var scalar = ((ECPrivateKey) pair.getPrivate()).getS().toByteArray();
            return Base64Url.of(scalar);
        }
    }
}
