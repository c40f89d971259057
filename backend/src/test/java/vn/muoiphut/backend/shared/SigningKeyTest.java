package vn.muoiphut.backend.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class SigningKeyTest {

    private final SigningKey key = new SigningKey(new byte[32]);

    @Test
    void opensWhatItSealedForTheSamePurposeOnly() {
        var token = key.seal("grant", "payload");

        assertThat(key.openText("grant", token)).hasValue("payload");
        assertThat(key.openText("another", token)).isEmpty();
        assertThat(new SigningKey("0123456789abcdef0123456789abcdef".getBytes(StandardCharsets.UTF_8))
                        .open("grant", token))
                .isEmpty();
    }

    @Test
    void takesNothingThatWasChangedOrMadeUp() {
        var token = key.seal("grant", "payload");

        assertThat(key.open("grant", token.substring(0, token.length() - 1) + "A"))
                .isEmpty();
        assertThat(key.open("grant", "B" + token.substring(1))).isEmpty();
        assertThat(key.open("grant", "")).isEmpty();
        assertThat(key.open("grant", "no base64 !")).isEmpty();
    }

    @Test
    void isLong() {
        assertThatThrownBy(() -> new SigningKey(new byte[31])).isInstanceOf(IllegalArgumentException.class);
    }
}
