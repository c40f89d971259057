package vn.muoiphut.backend.identity;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.time.Duration;
import java.util.List;
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
 * @param clockSkew by how much the clocks of provider and service may differ
 * @param scopes what a browser's sign-in asks the provider for
 */
@Validated
@ConfigurationProperties("muoiphut.identity")
record IdentitySettings(
        @NotNull URI issuer,
        @DefaultValue("muoiphut") @NotBlank String clientId,
        @Nullable String clientSecret,
        @DefaultValue("muoiphut") @NotBlank String audience,
        @DefaultValue("60s") @NotNull Duration clockSkew,
        @DefaultValue({"openid", "profile"}) @NotEmpty List<String> scopes,
        @DefaultValue @NotNull @Valid Claims claims) {

    IdentitySettings {
        scopes = List.copyOf(scopes);
    }

    /**
     * What the provider calls that by which members are found at their first sign-in.
     *
     * @param phone counts only where {@code phoneVerified} is true in the same token
     */
    record Claims(
            @DefaultValue("member_number") @NotBlank String memberNumber,
            @DefaultValue("phone_number") @NotBlank String phone,
            @DefaultValue("phone_number_verified") @NotBlank String phoneVerified) {}

    @Override
    public String toString() {
        return "IdentitySettings[issuer=" + issuer + ", clientId=" + clientId + "]";
    }
}
