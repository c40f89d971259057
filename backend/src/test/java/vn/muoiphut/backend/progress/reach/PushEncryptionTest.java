package vn.muoiphut.backend.progress.reach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PushEncryptionTest {

    /** The example of RFC 8291, section 5 and appendix A. */
    @Test
    void writesWhatTheStandardWrites() throws GeneralSecurityException {
        var ours = new KeyPair(
                P256.publicKey(bytes(
                        "BP4z9KsN6nGRTbVYI_c7VJSPQTBtkgcy27mlmlMoZIIgDll6e3vCYLocInmYWAmS6TlzAC8wEqKK6PBru3jl7A8")),
                P256.privateKey(bytes("yfWPiYE-n46HLnH0KqZOF1fJJU3MYrct3AELtAQ-oRw")));
        var browser = new Destination.Device(
                new UUID(0, 0),
                URI.create("https://push.example.net"),
                new Base64Url(
                        "BCVxsr7N_eNgVRqvHtD0zTZsEc6-VV-JvLexhqUzORcxaOzi6-AYWXvTBHm4bjyPjs7Vd8pZGH6SRpkNtoIAiw4"),
                new Base64Url("BTBZMqHH6r4Tts7J_aSIgg"));

        var message = "When I grow up, I want to be a watermelon".getBytes(StandardCharsets.US_ASCII);
        var written = PushEncryption.encrypt(message, browser, ours, bytes("DGv6ra1nlYgDCS1FRnbzlw"));

        assertThat(Base64Url.of(written).text())
                .isEqualTo("DGv6ra1nlYgDCS1FRnbzlwAAEABBBP4z9KsN6nGRTbVYI_c7VJSPQTBtkgcy27mlmlMoZIIg"
                        + "Dll6e3vCYLocInmYWAmS6TlzAC8wEqKK6PBru3jl7A_yl95bQpu6cVPTpK4Mqgkf1CXztLVB"
                        + "St2Ks3oZwbuwXPXLWyouBWLVWGNWQexSgSxsj_Qulcy4a-fN");
    }

    @Test
    void refusesAPointBesideTheCurve() {
        var beside = new byte[65];
        beside[0] = 4;
        beside[64] = 1;
        assertThatThrownBy(() -> P256.publicKey(beside)).isInstanceOf(GeneralSecurityException.class);
        assertThatThrownBy(() -> P256.publicKey(new byte[65])).isInstanceOf(GeneralSecurityException.class);
        assertThatThrownBy(() -> P256.publicKey(new byte[] {4})).isInstanceOf(GeneralSecurityException.class);
    }

    @Test
    void onlyPushServicesOfBrowsersAreCalled() {
        var services = new PushServices(List.of("https://fcm.googleapis.com", "https://*.push.services.mozilla.com"));

        assertThat(List.of(
                        "https://fcm.googleapis.com/fcm/send/x", "https://updates.push.services.mozilla.com/wpush/x"))
                .allMatch(endpoint -> services.include(URI.create(endpoint)));
        assertThat(List.of(
                        "http://fcm.googleapis.com/x",
                        "https://fcm.googleapis.com.example/x",
                        "https://user@fcm.googleapis.com/x",
                        "https://127.0.0.1/x",
                        "https://push.services.mozilla.com.example/",
                        "file:/etc/passwd"))
                .noneMatch(endpoint -> services.include(URI.create(endpoint)));
    }

    private static byte[] bytes(String text) {
        return new Base64Url(text).bytes();
    }
}
