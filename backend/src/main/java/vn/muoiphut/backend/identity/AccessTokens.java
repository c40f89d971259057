package vn.muoiphut.backend.identity;

import java.time.Clock;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimNames;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtDecoderInitializationException;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.jwt.SupplierJwtDecoder;
import vn.muoiphut.backend.shared.Refusal;
import vn.muoiphut.backend.shared.RefusedException;

/** Which access tokens are believed: signed by the provider, for this service, and not expired. */
@Configuration(proxyBeanMethods = false)
class AccessTokens {

    private static final Logger log = LoggerFactory.getLogger(AccessTokens.class);

    /**
     * The provider is asked for its keys at the first token, so that both may start in any order. While it does not
     * answer, a token is neither good nor bad.
     */
    @Bean
    JwtDecoder accessTokenDecoder(IdentitySettings settings, Clock clock) {
        var decoder = new SupplierJwtDecoder(() -> decoder(settings, clock));
        return token -> {
            try {
                return decoder.decode(token);
            } catch (BadJwtException bad) {
                throw bad;
            } catch (JwtException | JwtDecoderInitializationException noKeys) {
                log.warn("the identity provider does not tell its keys: {}", noKeys.getMessage());
                throw new RefusedException(new Refusal.Unavailable("identity.unavailable"));
            }
        };
    }

    private static JwtDecoder decoder(IdentitySettings settings, Clock clock) {
        var decoder = NimbusJwtDecoder.withIssuerLocation(settings.issuer().toString())
                .build();
        decoder.setJwtValidator(validator(settings, clock));
        return decoder;
    }

    private static OAuth2TokenValidator<Jwt> validator(IdentitySettings settings, Clock clock) {
        var inTime = new JwtTimestampValidator(settings.clockSkew());
        inTime.setClock(clock);
        return new DelegatingOAuth2TokenValidator<>(
                inTime,
                new JwtIssuerValidator(settings.issuer().toString()),
                new JwtClaimValidator<List<String>>(
                        JwtClaimNames.AUD, audience -> audience != null && audience.contains(settings.audience())));
    }
}
