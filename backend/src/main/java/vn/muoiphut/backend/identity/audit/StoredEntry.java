package vn.muoiphut.backend.identity.audit;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/** An entry as it lies in MongoDB. */
@Document(StoredEntry.COLLECTION)
record StoredEntry(
        @Id UUID id,
        Instant at,
        String subject,
        @Nullable UUID member,
        List<UUID> units,
        String operation,
        String path,
        int status,
        String address,
        @Nullable String client) {

    static final String COLLECTION = "auditTrail";

    static StoredEntry of(AuditEntry entry) {
        return new StoredEntry(
                entry.id(),
                entry.at(),
                entry.subject(),
                entry.member(),
                List.copyOf(entry.units()),
                entry.operation(),
                entry.path(),
                entry.status(),
                entry.address(),
                entry.client());
    }

    AuditEntry toEntry() {
        return new AuditEntry(id, at, subject, member, Set.copyOf(units), operation, path, status, address, client);
    }
}
