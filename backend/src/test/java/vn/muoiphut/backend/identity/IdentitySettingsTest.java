package vn.muoiphut.backend.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

class IdentitySettingsTest {

    @Test
    void needTheIssuerOnly() {
        var source = new MapConfigurationPropertySource(Map.of("muoiphut.identity.issuer", "https://id.example"));

        var settings = new Binder(source)
                .bind("muoiphut.identity", IdentitySettings.class)
                .get();

        assertThat(settings.clientId()).isEqualTo("muoiphut");
        assertThat(settings.audience()).isEqualTo("muoiphut");
        assertThat(settings.clientSecret()).isNull();
        assertThat(settings.clockSkew()).isEqualTo(Duration.ofMinutes(1));
        assertThat(settings.scopes()).containsExactly("openid", "profile");
        assertThat(settings.claims())
                .isEqualTo(new IdentitySettings.Claims("member_number", "phone_number", "phone_number_verified"));
    }

    @Test
    void keepTheSecretOutOfLogs() {
        var source = new MapConfigurationPropertySource(
                Map.of("muoiphut.identity.issuer", "https://id.example", "muoiphut.identity.client-secret", "hidden"));

        var settings = new Binder(source)
                .bind("muoiphut.identity", IdentitySettings.class)
                .get();

        assertThat(settings.toString()).doesNotContain("hidden");
    }
}
