package vn.muoiphut.backend.organisation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A person in exactly one unit.
 *
 * @param number the member number, unlike that of every other member
 * @param phone by which a first sign-in may find them; others may have the same
 * @param grants roles beyond that of a learner
 * @param active whether they may sign in and are counted
 * @param version counts what administrators must have seen before they change it
 */
public record Member(
        MemberId id,
        UnitId unit,
        String number,
        String name,
        @Nullable PhoneNumber phone,
        List<RoleGrant> grants,
        Profile profile,
        boolean active,
        long version) {

    public Member {
        grants = List.copyOf(grants);
    }

    /** Somebody of whom nothing else is known. */
    public Member(
            MemberId id, UnitId unit, String number, String name, @Nullable PhoneNumber phone, List<RoleGrant> grants) {
        this(id, unit, number, name, phone, grants, Profile.UNKNOWN, true, 0);
    }

    /** Somebody whose telephone number is not known. */
    public Member(MemberId id, UnitId unit, String number, String name, List<RoleGrant> grants) {
        this(id, unit, number, name, null, grants);
    }

    public Member in(UnitId other) {
        return new Member(id, other, number, name, phone, grants, profile, active, version);
    }

    public Member with(List<RoleGrant> others) {
        return new Member(id, unit, number, name, phone, others, profile, active, version);
    }

    public Member active(boolean now) {
        return new Member(id, unit, number, name, phone, grants, profile, now, version);
    }

    /** Whether nothing differs that an administrator would see. */
    public boolean saysTheSameAs(Member other) {
        return equals(new Member(
                other.id,
                other.unit,
                other.number,
                other.name,
                other.phone,
                other.grants,
                other.profile,
                other.active,
                version));
    }
}
