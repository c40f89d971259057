package vn.muoiphut.backend.identity;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Which OpenID Connect provider says who somebody is.
 *
 * @param issuer under which the provider publishes its metadata
 * @param clientId how the provider knows this service; its redirect address is {@code PUBLIC-URL/auth/callback}
 * @param clientSecret absent for a public client, which proves itself by PKCE alone
 * @param audience what the access tokens must be meant for
 */
@Validated
@ConfigurationProperties("muoiphut.identity")
record IdentitySettings(
        @NotNull URI issuer,
        @DefaultValue("muoiphut") @NotBlank String clientId,
        @Nullable String clientSecret,
        @DefaultValue("muoiphut") @NotBlank String audience) {

    @Override
    public String toString() {
        return "IdentitySettings[issuer=" + issuer + ", clientId=" + clientId + "]";
    }
}
