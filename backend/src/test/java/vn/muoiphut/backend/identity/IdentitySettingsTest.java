package vn.muoiphut.backend.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
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
    }

    @Test
    void keepTheSecretOutOfLogs() {
        var settings = new IdentitySettings(URI.create("https://id.example"), "client", "hidden", "audience");

        assertThat(settings.toString()).doesNotContain("hidden");
    }
}
