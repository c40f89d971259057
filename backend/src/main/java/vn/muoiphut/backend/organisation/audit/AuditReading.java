package vn.muoiphut.backend.organisation.audit;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.muoiphut.backend.identity.audit.AuditEntry;
import vn.muoiphut.backend.identity.audit.AuditQuery;
import vn.muoiphut.backend.identity.audit.AuditTrail;
import vn.muoiphut.backend.organisation.Actor;
import vn.muoiphut.backend.organisation.Member;
import vn.muoiphut.backend.organisation.MemberId;
import vn.muoiphut.backend.organisation.Members;
import vn.muoiphut.backend.organisation.Rights;
import vn.muoiphut.backend.organisation.UnitId;
import vn.muoiphut.backend.organisation.Units;
import vn.muoiphut.backend.shared.Cursor;
import vn.muoiphut.backend.shared.Page;
import vn.muoiphut.backend.shared.RefusedException;

/** Lets administrators read of the audit trail what has to do with their units. */
@Component
class AuditReading {

    static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

    /** An entry with its member, who may have left the roster since. */
    record NamedEntry(AuditEntry entry, Optional<Member> member) {}

    private final AuditTrail trail;
    private final Units units;
    private final Members members;

    AuditReading(AuditTrail trail, Units units, Members members) {
        this.trail = trail;
        this.units = units;
        this.members = members;
    }

    /**
     * Holds what is asked for to what the actor may read. Whoever administers the whole tree also reads what has to do
     * with no unit, such as the tries of people who are on no roster.
     *
     * @throws RefusedException {@code not-found} for a unit that they do not administer
     */
    AuditQuery query(
            Actor actor,
            @Nullable UUID unit,
            @Nullable UUID member,
            @Nullable String operation,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {
        return new AuditQuery(
                unit == null ? theirs(actor) : Set.of(administered(actor, unit)),
                member,
                operation,
                from == null ? null : from.atStartOfDay(VIETNAM).toInstant(),
                to == null ? null : to.plusDays(1).atStartOfDay(VIETNAM).toInstant());
    }

    Page<NamedEntry> page(AuditQuery wanted, @Nullable Cursor after, int limit) {
        var page = trail.find(wanted, after, limit);
        var named = members.findAll(page.items().stream()
                .map(AuditEntry::member)
                .filter(Objects::nonNull)
                .map(MemberId::new)
                .distinct()
                .toList());
        return page.map(entry ->
                new NamedEntry(entry, Optional.ofNullable(entry.member()).map(id -> named.get(new MemberId(id)))));
    }

    private UUID administered(Actor actor, UUID unit) {
        return units.find(new UnitId(unit))
                .filter(known -> Rights.mayAdminister(actor, known))
                .orElseThrow(RefusedException::notFound)
                .id()
                .value();
    }

    private Set<UUID> theirs(Actor actor) {
        var tops = Rights.administeredUnits(actor);
        var isEverything = units.findAll(tops).values().stream()
                .anyMatch(unit -> unit.parent().isEmpty());
        return isEverything ? Set.of() : tops.stream().map(UnitId::value).collect(Collectors.toSet());
    }
}
