package vn.muoiphut.local.identity;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;
import org.springframework.security.oauth2.jwt.JwtEncoder;
import org.springframework.security.oauth2.jwt.JwtEncoderParameters;

/** The provider, in a Spring context of its own that shares nothing with the backend's. */
public final class IdentityServer implements AutoCloseable {

    private final IdentityPlace place;
    private final ConfigurableApplicationContext context;

    private IdentityServer(IdentityPlace place, ConfigurableApplicationContext context) {
        this.place = place;
        this.context = context;
    }

    public static IdentityServer start(IdentityPlace place, Map<String, Object> common) {
        var context = new SpringApplicationBuilder(IdentityConfiguration.class)
                .web(WebApplicationType.SERVLET)
                .registerShutdownHook(false)
                .initializers(made -> ((GenericApplicationContext) made).registerBean(IdentityPlace.class, () -> place))
                .properties(common)
                .properties(Map.of(
                        // The backend's application.yaml lies on the same class path.
                        "spring.config.location", "optional:classpath:/identity/",
                        "server.port", place.issuer().getPort(),
                        "server.servlet.session.cookie.name", "muoiphut-identity-session",
                        "server.servlet.session.cookie.same-site", "lax",
                        "server.servlet.session.timeout", "8h"))
                .run();
        return new IdentityServer(place, context);
    }

    /** An access token for that person, as one who signs in gets it. */
    public String tokenFor(DemoPerson person, Duration validFor) {
        var now = context.getBean(Clock.class).instant();
        var claims = JwtClaimsSet.builder()
                .issuer(place.issuer().toString())
                .audience(List.of(IdentityPlace.CLIENT))
                .subject(person.userName())
                .issuedAt(now)
                .expiresAt(now.plus(validFor))
                .claim(PersonClaims.MEMBER_NUMBER, person.memberNumber())
                .claim(PersonClaims.NAME, person.name())
                .build();
        return context.getBean(JwtEncoder.class)
                .encode(JwtEncoderParameters.from(claims))
                .getTokenValue();
    }

    @Override
    public void close() {
        context.close();
    }
}
