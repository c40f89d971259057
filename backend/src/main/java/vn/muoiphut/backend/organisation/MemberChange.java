package vn.muoiphut.backend.organisation;

import org.jspecify.annotations.Nullable;

/**
 * What becomes of a member.
 *
 * @param before null for somebody new
 */
public record MemberChange(@Nullable Member before, Member after) {

    /** Whether other units have other members then. */
    public boolean concernsUnits() {
        return before == null || !before.unit().equals(after.unit()) || before.active() != after.active();
    }
}
