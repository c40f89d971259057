package vn.muoiphut.backend.identity.audit;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which member sent a request, and which units it has to do with. Whoever finds that out notes it with the request, so
 * that an entry about it can tell.
 *
 * @param units each with all above it
 */
public record Whose(@Nullable UUID member, Set<UUID> units) {

    private static final String ATTRIBUTE = Whose.class.getName();

    public Whose {
        units = Set.copyOf(units);
    }

    static Whose of(HttpServletRequest request) {
        return request.getAttribute(ATTRIBUTE) instanceof Whose known ? known : new Whose(null, Set.of());
    }

    public void noteWith(HttpServletRequest request) {
        request.setAttribute(ATTRIBUTE, this);
    }

    /** The request has to do with these units too. */
    public static void about(HttpServletRequest request, Iterable<UUID> units) {
        var known = of(request);
        var more = new HashSet<>(known.units());
        units.forEach(more::add);
        new Whose(known.member(), more).noteWith(request);
    }
}
