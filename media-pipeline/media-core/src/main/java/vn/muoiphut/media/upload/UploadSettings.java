package vn.muoiphut.media.upload;

import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * What uploads are taken.
 *
 * @param maxBytes the largest source
 * @param partBytes the size of every part but the last; at least 5 MB, as S3 wants it
 * @param partUrlValidity how long one part's address works
 * @param abandonedAfter when an upload that nobody finished is given up
 */
@Validated
@ConfigurationProperties("muoiphut.media.upload")
public record UploadSettings(
        @DefaultValue("2GB") @NotNull DataSize maxBytes,
        @DefaultValue("5MB") @NotNull DataSize partBytes,
        @DefaultValue("1h") @NotNull Duration partUrlValidity,
        @DefaultValue("7d") @NotNull Duration abandonedAfter) {

    public UploadSettings {
        if (partBytes.toBytes() < DataSize.ofMegabytes(5).toBytes()) {
            throw new IllegalArgumentException("part-bytes is at least 5MB");
        }
    }
}
