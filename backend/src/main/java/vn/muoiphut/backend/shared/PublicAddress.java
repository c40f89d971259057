package vn.muoiphut.backend.shared;

import jakarta.validation.constraints.NotNull;
import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * Where browsers reach the service.
 *
 * @param publicUrl scheme, host and port; no path
 */
@Validated
@ConfigurationProperties("muoiphut")
public record PublicAddress(@NotNull URI publicUrl) {

    /** Whether cookies may be kept to encrypted lines. */
    public boolean isEncrypted() {
        return "https".equals(publicUrl.getScheme());
    }

    /** As browsers write it into the header {@code Origin}. */
    public String origin() {
        return publicUrl.getScheme() + "://" + publicUrl.getRawAuthority();
    }

    /**
     * The whole address of a page or operation.
     *
     * @param path begins with a slash
     */
    public String at(String path) {
        return origin() + path;
    }
}
