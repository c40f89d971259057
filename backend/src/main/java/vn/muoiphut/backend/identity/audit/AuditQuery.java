package vn.muoiphut.backend.identity.audit;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which entries are wanted; what is null does not matter.
 *
 * @param within entries that have to do with any of these units or what is below; empty for all there are
 * @param from the earliest
 * @param until later than the latest
 */
public record AuditQuery(
        Set<UUID> within,
        @Nullable UUID member,
        @Nullable String operation,
        @Nullable Instant from,
        @Nullable Instant until) {

    public AuditQuery {
        within = Set.copyOf(within);
    }
}
