package vn.muoiphut.backend.identity;

import java.time.Clock;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimNames;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.jwt.SupplierJwtDecoder;

/** Which access tokens are believed: signed by the provider, for this service, and not expired. */
@Configuration(proxyBeanMethods = false)
class AccessTokens {

    /** The provider is asked for its keys at the first token, so that both may start in any order. */
    @Bean
    JwtDecoder accessTokenDecoder(IdentitySettings settings, Clock clock) {
        return new SupplierJwtDecoder(() -> {
            var decoder = NimbusJwtDecoder.withIssuerLocation(settings.issuer().toString())
                    .build();
            decoder.setJwtValidator(validator(settings, clock));
            return decoder;
        });
    }

    private static OAuth2TokenValidator<Jwt> validator(IdentitySettings settings, Clock clock) {
        var inTime = new JwtTimestampValidator();
        inTime.setClock(clock);
        return new DelegatingOAuth2TokenValidator<>(
                inTime,
                new JwtIssuerValidator(settings.issuer().toString()),
                new JwtClaimValidator<List<String>>(
                        JwtClaimNames.AUD, audience -> audience != null && audience.contains(settings.audience())));
    }
}
