package vn.muoiphut.backend.identity;

import java.util.Optional;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.stereotype.Component;

/** Tells who is calling, by the access token of the request that this thread serves. */
@Component
public class CurrentUsers {

    static final String MEMBER_NUMBER = "member_number";

    /** Empty where nobody has signed in. */
    public Optional<CurrentUser> find() {
        if (SecurityContextHolder.getContext().getAuthentication() instanceof JwtAuthenticationToken authentication) {
            var token = authentication.getToken();
            return Optional.ofNullable(token.getSubject())
                    .map(subject -> new CurrentUser(subject, token.getClaimAsString(MEMBER_NUMBER)));
        }
        return Optional.empty();
    }
}
