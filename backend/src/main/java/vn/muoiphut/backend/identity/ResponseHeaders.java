package vn.muoiphut.backend.identity;

import java.net.URI;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.header.writers.StaticHeadersWriter;
import org.springframework.stereotype.Component;
import vn.muoiphut.media.storage.MediaStoreSettings;

/** What browsers are told to hold back. The pages may talk to this service and to the media store, and to nobody else. */
@Component
class ResponseHeaders {

    private static final String PERMISSIONS = "camera=(), geolocation=(), microphone=(), payment=(), usb=()";

    private final String contentPolicy;

    ResponseHeaders(MediaStoreSettings store, IdentitySettings identity) {
        var media = origin(store.reachedAt());
        contentPolicy = String.join(
                "; ",
                "default-src 'self'",
                "script-src 'self'",
                "style-src 'self'",
                "img-src 'self' data: blob: " + media,
                "media-src 'self' blob: " + media,
                "connect-src 'self' " + media,
                "worker-src 'self' blob:",
                "form-action 'self' " + origin(identity.issuer()),
                "object-src 'none'",
                "base-uri 'none'",
                "frame-ancestors 'none'",
                "require-trusted-types-for 'script'",
                "trusted-types muoiphut");
    }

    void configure(HeadersConfigurer<HttpSecurity> headers) {
        headers.withObjectPostProcessor(writtenFirst());
        headers.contentSecurityPolicy(policy -> policy.policyDirectives(contentPolicy))
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                // Each answer says itself how long it may be kept.
                .cacheControl(HeadersConfigurer.CacheControlConfig::disable)
                .addHeaderWriter(new StaticHeadersWriter("Permissions-Policy", PERMISSIONS))
                .addHeaderWriter(new StaticHeadersWriter("Cross-Origin-Opener-Policy", "same-origin"));
    }

    /** An answer without a body, as HEAD has it, may be on its way before anybody could write headers behind it. */
    private static ObjectPostProcessor<HeaderWriterFilter> writtenFirst() {
        return new ObjectPostProcessor<>() {
            @Override
            public <O extends HeaderWriterFilter> O postProcess(O filter) {
                filter.setShouldWriteHeadersEagerly(true);
                return filter;
            }
        };
    }

    private static String origin(URI address) {
        return address.getScheme() + "://" + address.getRawAuthority();
    }
}
