package vn.muoiphut.backend.organisation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;
import vn.muoiphut.backend.identity.Role;
import vn.muoiphut.backend.shared.FoldedText;

/**
 * A member as it lies in MongoDB.
 *
 * @param born ISO 8601, as a day has no time zone
 * @param inactive true or absent
 * @param subject the identity provider's name for them, once they have signed in
 */
@Document(StoredMember.COLLECTION)
record StoredMember(
        @Id UUID id,
        UUID unitId,
        String number,
        String name,
        String searchName,
        @Nullable String phone,
        @Nullable String subject,
        List<Grant> grants,
        @Nullable String born,
        @Nullable String position,
        @Nullable String email,
        @Nullable String externalId,
        @Nullable Boolean inactive,
        @Nullable Long version,
        @Nullable List<FormerUnit> formerUnits) {

    static final String COLLECTION = "members";

    /** A unit that they were in before. */
    record FormerUnit(UUID unitId, Instant until) {}

    record Grant(String role, UUID unitId) {}

    static String searchName(String name) {
        return FoldedText.fold(name);
    }

    static List<Grant> grants(Member member) {
        return member.grants().stream()
                .map(grant -> new Grant(grant.role().name(), grant.unit().value()))
                .toList();
    }

    Member toMember() {
        var roles = grants.stream()
                .map(grant -> new RoleGrant(Role.valueOf(grant.role()), new UnitId(grant.unitId())))
                .toList();
        var known = phone == null ? null : new PhoneNumber(phone);
        var profile = new Profile(born == null ? null : LocalDate.parse(born), position, email, externalId);
        return new Member(
                new MemberId(id),
                new UnitId(unitId),
                number,
                name,
                known,
                roles,
                profile,
                !Boolean.TRUE.equals(inactive),
                version == null ? 0 : version);
    }
}
