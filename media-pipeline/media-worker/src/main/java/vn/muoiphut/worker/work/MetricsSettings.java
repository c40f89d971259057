package vn.muoiphut.worker.work;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.PositiveOrZero;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Where Prometheus finds the figures of a worker.
 *
 * @param port 0 for any free one; nowhere when not given
 * @param address the interface it listens on; nobody outside this machine reaches it unless this is set
 */
@Validated
@ConfigurationProperties("muoiphut.media.metrics")
public record MetricsSettings(
        @Nullable @PositiveOrZero @Max(65_535) Integer port,
        @DefaultValue("127.0.0.1") @NotBlank String address) {}
