package vn.muoiphut.backend.organisation;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Members came to units, left them, or moved from one to another. It may come twice.
 *
 * @param members those who were in a unit before
 * @param units where they were and where they are
 */
public record MembersPlaced(Set<MemberId> members, Set<UnitId> units) {

    public MembersPlaced {
        members = Set.copyOf(members);
        units = Set.copyOf(units);
    }

    static MembersPlaced all(Collection<MemberChange> changes) {
        return new MembersPlaced(
                changes.stream()
                        .filter(change -> change.before() != null)
                        .map(change -> change.after().id())
                        .collect(Collectors.toSet()),
                changes.stream().flatMap(MembersPlaced::units).collect(Collectors.toSet()));
    }

    private static Stream<UnitId> units(MemberChange change) {
        return Stream.concat(Stream.ofNullable(change.before()), Stream.of(change.after()))
                .map(Member::unit);
    }

    static MembersPlaced of(MemberChange change) {
        return all(List.of(change));
    }
}
