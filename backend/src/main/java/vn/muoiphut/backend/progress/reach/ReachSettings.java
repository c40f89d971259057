package vn.muoiphut.backend.progress.reach;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * By what members are reached. Mail goes out when {@code spring.mail.host} is set.
 *
 * @param mailFrom the sender of mail
 */
@Validated
@ConfigurationProperties("muoiphut.reach")
record ReachSettings(
        @DefaultValue("Mười Phút <khong-tra-loi@localhost>") @NotNull
        String mailFrom,

        @DefaultValue @NotNull @Valid WebPush webPush) {

    /**
     * Web Push, which is off without keys.
     *
     * @param publicKey a point on P-256, uncompressed, in base64url: the key that browsers are given
     * @param privateKey its 32 bytes in base64url
     * @param contact whom a push service writes to when something is wrong (RFC 8292), {@code mailto:} or {@code https:}
     * @param services where browsers may be reached: scheme and host, {@code *.} for any host below; nothing else is
     *     ever called, as addresses come from members
     * @param keptFor how long a push service keeps what it cannot deliver at once
     */
    record WebPush(
            @Nullable String publicKey,
            @Nullable String privateKey,

            @DefaultValue("mailto:khong-tra-loi@localhost") @NotNull
            String contact,

            @DefaultValue({
                "https://fcm.googleapis.com",
                "https://*.push.services.mozilla.com",
                "https://*.notify.windows.com",
                "https://web.push.apple.com"
            })
            @NotEmpty
            List<String> services,

            @DefaultValue("1d") @NotNull Duration keptFor) {

        WebPush {
            services = List.copyOf(services);
        }
    }
}
