package vn.muoiphut.backend.organisation;

import java.util.Set;

/**
 * A member came to a unit, or moved from one to another. It may come twice.
 *
 * @param units where they were and where they are
 */
public record MemberPlaced(MemberId member, Set<UnitId> units) {

    public MemberPlaced {
        units = Set.copyOf(units);
    }
}
