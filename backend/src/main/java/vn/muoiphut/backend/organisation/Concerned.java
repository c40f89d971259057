package vn.muoiphut.backend.organisation;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerMapping;
import vn.muoiphut.backend.identity.SignInSeen;
import vn.muoiphut.backend.identity.audit.Whose;
import vn.muoiphut.backend.shared.RefusedException;

/** Notes with a request which member sent it and which units it has to do with, for the audit trail. */
@Component
class Concerned {

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    private final Actors actors;
    private final UnitStore units;
    private final MemberStore members;

    Concerned(Actors actors, UnitStore units, MemberStore members) {
        this.actors = actors;
        this.units = units;
        this.members = members;
    }

    void note(HttpServletRequest request, Actor actor) {
        new Whose(actor.id().value(), values(actor.unit().path())).noteWith(request);
        if (!READING.contains(request.getMethod())
                && request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE)
                        instanceof Map<?, ?> variables) {
            Whose.about(request, named(variables));
        }
    }

    /** Somebody signs in or out; it may be the first time, and they may be on no roster. */
    @EventListener
    void note(SignInSeen signIn) {
        try {
            note(signIn.request(), actors.of(signIn.user()));
        } catch (RefusedException unknown) {
            // The first operation they ask for will tell them why.
        }
    }

    private Set<UUID> named(Map<?, ?> variables) {
        try {
            if (variables.get("unitId") instanceof String unit) {
                return pathOf(new UnitId(UUID.fromString(unit)));
            }
            if (variables.get("memberId") instanceof String member) {
                return members.find(new MemberId(UUID.fromString(member)))
                        .map(found -> pathOf(found.unit()))
                        .orElse(Set.of());
            }
        } catch (IllegalArgumentException noId) {
            return Set.of();
        }
        return Set.of();
    }

    private Set<UUID> pathOf(UnitId unit) {
        return units.find(unit).map(found -> values(found.path())).orElse(Set.of());
    }

    private static Set<UUID> values(List<UnitId> path) {
        return path.stream().map(UnitId::value).collect(Collectors.toSet());
    }
}
