package vn.muoiphut.backend.identity;

import jakarta.servlet.http.HttpServletRequest;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.HttpStatus;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.stereotype.Component;
import vn.muoiphut.backend.identity.audit.AuditTrail;
import vn.muoiphut.backend.shared.RefusedException;

/** Sees who signs in and out, and puts it on the audit trail. */
@Component
class SignInWitness {

    private static final Logger log = LoggerFactory.getLogger(SignInWitness.class);

    private final JwtDecoder tokens;
    private final CurrentUsers users;
    private final ApplicationEventPublisher events;
    private final AuditTrail trail;

    SignInWitness(JwtDecoder tokens, CurrentUsers users, ApplicationEventPublisher events, AuditTrail trail) {
        this.tokens = tokens;
        this.users = users;
        this.events = events;
        this.trail = trail;
    }

    /** @throws JwtException when the token is none that this service would believe */
    void signedIn(HttpServletRequest request, String accessToken) {
        note(request, accessToken, "signIn");
    }

    /** Nobody knows who signs out with a token that is over; that does not keep them from it. */
    void signedOut(HttpServletRequest request, String accessToken) {
        try {
            note(request, accessToken, "signOut");
        } catch (JwtException | RefusedException unknown) {
            log.debug("somebody signed out with a token that is over");
        }
    }

    private void note(HttpServletRequest request, String accessToken, String operation) {
        users.of(tokens.decode(accessToken)).ifPresent(user -> {
            events.publishEvent(new SignInSeen(user, request));
            trail.add(request, user.subject(), operation, HttpStatus.OK.value());
        });
    }
}
