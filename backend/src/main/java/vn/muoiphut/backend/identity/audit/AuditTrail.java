package vn.muoiphut.backend.identity.audit;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import vn.muoiphut.backend.shared.Cursor;
import vn.muoiphut.backend.shared.Ids;
import vn.muoiphut.backend.shared.Page;

/** Who did what, when and from where. */
@Component
public class AuditTrail {

    private static final int LONGEST_CLIENT = 200;

    private final AuditStore store;
    private final Ids ids;
    private final Clock clock;

    AuditTrail(AuditStore store, Ids ids, Clock clock) {
        this.store = store;
        this.ids = ids;
        this.clock = clock;
    }

    /** Writes down what a request did, as far as it is known who sent it. */
    public void add(HttpServletRequest request, String subject, String operation, int status) {
        var who = Whose.of(request);
        store.add(new AuditEntry(
                ids.next(),
                clock.instant(),
                subject,
                who.member(),
                who.units(),
                operation,
                request.getRequestURI(),
                status,
                request.getRemoteAddr(),
                shortened(request.getHeader(HttpHeaders.USER_AGENT))));
    }

    /** The latest first; the cursor has two keys. */
    public Page<AuditEntry> find(AuditQuery wanted, @Nullable Cursor after, int limit) {
        return store.find(wanted, after, limit);
    }

    private static @Nullable String shortened(@Nullable String client) {
        return Optional.ofNullable(client)
                .map(name -> name.substring(0, Math.min(name.length(), LONGEST_CLIENT)))
                .orElse(null);
    }
}
