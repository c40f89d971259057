package vn.muoiphut.backend.organisation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A person in exactly one unit.
 *
 * @param number the member number, unlike that of every other member
 * @param phone by which a first sign-in may find them; others may have the same
 * @param grants roles beyond that of a learner
 */
public record Member(
        MemberId id,
        UnitId unit,
        String number,
        String name,
        @Nullable PhoneNumber phone,
        List<RoleGrant> grants) {

    public Member {
        grants = List.copyOf(grants);
    }

    /** Somebody whose telephone number is not known. */
    public Member(MemberId id, UnitId unit, String number, String name, List<RoleGrant> grants) {
        this(id, unit, number, name, null, grants);
    }
}
