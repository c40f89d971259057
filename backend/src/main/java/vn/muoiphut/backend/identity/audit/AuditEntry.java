package vn.muoiphut.backend.identity.audit;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody did, or wanted to do and might not.
 *
 * @param subject as the identity provider knows them
 * @param member null when they are on no roster
 * @param units where they belong and what it was about, each with all above it
 * @param operation as the contract names it, {@code signIn} or {@code signOut}
 * @param path what it was asked of, with the ids of what was changed
 * @param status as HTTP tells how it went
 * @param address the network address it came from
 * @param client as the program called itself
 */
public record AuditEntry(
        UUID id,
        Instant at,
        String subject,
        @Nullable UUID member,
        Set<UUID> units,
        String operation,
        String path,
        int status,
        String address,
        @Nullable String client) {

    public AuditEntry {
        units = Set.copyOf(units);
    }

    public boolean isRefused() {
        return status >= 400;
    }
}
