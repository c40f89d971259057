package vn.muoiphut.backend.organisation;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Puts units and members in place, for those who start a platform. Doing it again changes nothing. */
@Component
public class OrganisationSetup {

    private final UnitStore units;
    private final MemberStore members;
    private final Actors actors;
    private final ApplicationEventPublisher events;

    OrganisationSetup(UnitStore units, MemberStore members, Actors actors, ApplicationEventPublisher events) {
        this.units = units;
        this.members = members;
        this.actors = actors;
        this.events = events;
    }

    /**
     * Adds or changes a unit.
     *
     * @param parent null for the root; it must be there already
     */
    public Unit unit(UnitId id, String code, String name, UnitType type, @Nullable UnitId parent) {
        var unit = new Unit(
                id,
                code,
                name,
                type,
                Stream.concat(pathOf(parent).stream(), Stream.of(id)).toList());
        units.save(unit);
        return unit;
    }

    /** Adds or changes a member without a telephone number. Their sign-in stays bound. */
    public Member member(MemberId id, UnitId unit, String number, String name, List<RoleGrant> grants) {
        return member(new Member(id, unit, number, name, grants));
    }

    /** Adds or changes a member. Their sign-in stays bound. */
    public Member member(Member member) {
        var change = new MemberChange(members.find(member.id()).orElse(null), member);
        members.save(member);
        actors.forget();
        if (change.concernsUnits()) {
            events.publishEvent(MembersPlaced.of(change));
        }
        return member;
    }

    private List<UnitId> pathOf(@Nullable UnitId parent) {
        if (parent == null) {
            return List.of();
        }
        return units.find(parent)
                .orElseThrow(() -> new IllegalArgumentException("there is no unit " + parent))
                .path();
    }
}
