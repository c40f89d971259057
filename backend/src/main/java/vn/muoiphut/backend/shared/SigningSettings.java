package vn.muoiphut.backend.shared;

import jakarta.validation.constraints.NotBlank;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * The secret behind grants, playlist addresses and sign-in cookies.
 *
 * @param signingKey base64 of at least 32 random bytes, the same for every instance of the service
 */
@Validated
@ConfigurationProperties("muoiphut")
record SigningSettings(@NotBlank String signingKey) {

    @Override
    public String toString() {
        return "SigningSettings";
    }
}
