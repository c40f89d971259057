package vn.muoiphut.media.storage;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Which S3-compatible store is used.
 *
 * @param endpoint where this process reaches the store
 * @param publicEndpoint where browsers reach it, or the cache in front of it; the endpoint itself when not given
 * @param region the region that requests are signed for
 * @param bucket the one bucket that holds everything
 * @param urlWindow how long all viewers share one address of an object
 * @param urlValidity how long an address works, counted from the beginning of its window
 */
@Validated
@ConfigurationProperties("muoiphut.media.store")
public record MediaStoreSettings(
        @NotNull URI endpoint,
        @Nullable URI publicEndpoint,
        @DefaultValue("us-east-1") @NotBlank String region,
        @DefaultValue("muoiphut-media") @NotBlank String bucket,
        @NotBlank String accessKey,
        @NotBlank String secretKey,
        @DefaultValue("1h") @NotNull Duration urlWindow,
        @DefaultValue("3h") @NotNull Duration urlValidity) {

    /** Where browsers reach the store. */
    public URI reachedAt() {
        return publicEndpoint == null ? endpoint : publicEndpoint;
    }

    @AssertTrue(message = "url-validity is longer than url-window and at most seven days")
    boolean isValidityBeyondWindow() {
        return urlWindow.isPositive()
                && urlValidity.compareTo(urlWindow) > 0
                && urlValidity.compareTo(Duration.ofDays(7)) <= 0;
    }

    @Override
    public String toString() {
        return "MediaStoreSettings[endpoint=" + endpoint + ", bucket=" + bucket + "]";
    }
}
