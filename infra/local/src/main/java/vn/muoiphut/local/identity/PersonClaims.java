package vn.muoiphut.local.identity;

import java.util.Objects;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;
import org.springframework.stereotype.Component;

/** Says in every token whose it is, in the words that the backend looks for. */
@Component
final class PersonClaims implements OAuth2TokenCustomizer<JwtEncodingContext> {

    static final String MEMBER_NUMBER = "member_number";
    static final String NAME = "name";

    @Override
    public void customize(JwtEncodingContext context) {
        Authentication principal = Objects.requireNonNull(context.getPrincipal());
        DemoPerson.named(principal.getName())
                .ifPresent(person -> context.getClaims()
                        .claim(MEMBER_NUMBER, person.memberNumber())
                        .claim(NAME, person.name()));
    }
}
