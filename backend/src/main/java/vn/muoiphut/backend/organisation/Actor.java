package vn.muoiphut.backend.organisation;

import java.util.List;
import java.util.Set;
import vn.muoiphut.backend.identity.Role;

/** The member who is calling, with where they belong. */
public record Actor(Member member, Unit unit) {

    public MemberId id() {
        return member.id();
    }

    /** Whether they have the role in any unit. */
    public boolean is(Role role) {
        return role == Role.LEARNER || member.grants().stream().anyMatch(grant -> grant.role() == role);
    }

    /** The units in which they have one of the roles; it reaches down to every unit below these. */
    public List<UnitId> unitsAs(Set<Role> roles) {
        return member.grants().stream()
                .filter(grant -> roles.contains(grant.role()))
                .map(RoleGrant::unit)
                .distinct()
                .toList();
    }
}
