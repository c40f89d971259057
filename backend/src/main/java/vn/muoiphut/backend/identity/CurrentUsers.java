package vn.muoiphut.backend.identity;

import java.util.Optional;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.stereotype.Component;

/** Tells who is calling, by the access token of the request that this thread serves. */
@Component
public class CurrentUsers {

    private final IdentitySettings.Claims claims;

    CurrentUsers(IdentitySettings settings) {
        this.claims = settings.claims();
    }

    /** Empty where nobody has signed in. */
    public Optional<CurrentUser> find() {
        return SecurityContextHolder.getContext().getAuthentication() instanceof JwtAuthenticationToken authentication
                ? of(authentication.getToken())
                : Optional.empty();
    }

    /** Whether the access token was given for that scope. */
    public boolean hasScope(String scope) {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null
                && authentication.getAuthorities().stream()
                        .anyMatch(authority -> ("SCOPE_" + scope).equals(authority.getAuthority()));
    }

    /** Whose token it is, which must have been found good. */
    Optional<CurrentUser> of(Jwt token) {
        var isVerified = Boolean.parseBoolean(token.getClaimAsString(claims.phoneVerified()));
        return Optional.ofNullable(token.getSubject())
                .map(subject -> new CurrentUser(
                        subject,
                        token.getClaimAsString(claims.memberNumber()),
                        isVerified ? token.getClaimAsString(claims.phone()) : null));
    }
}
