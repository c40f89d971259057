package vn.muoiphut.backend.organisation;

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
        List<Grant> grants) {

    static final String COLLECTION = "members";

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
        return new Member(new MemberId(id), new UnitId(unitId), number, name, known, roles);
    }
}
