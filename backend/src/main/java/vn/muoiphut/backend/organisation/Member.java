package vn.muoiphut.backend.organisation;

import java.util.List;

/**
 * A person in exactly one unit.
 *
 * @param number the member number, unlike that of every other member
 * @param grants roles beyond that of a learner
 */
public record Member(MemberId id, UnitId unit, String number, String name, List<RoleGrant> grants) {

    public Member {
        grants = List.copyOf(grants);
    }
}
