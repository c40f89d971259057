package vn.muoiphut.backend.organisation.people;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.muoiphut.api.model.MemberPage;
import vn.muoiphut.api.model.MemberRef;
import vn.muoiphut.api.model.RoleChange;
import vn.muoiphut.backend.identity.Role;
import vn.muoiphut.backend.organisation.FormerUnit;
import vn.muoiphut.backend.organisation.Member;
import vn.muoiphut.backend.organisation.OrganisationMapper;
import vn.muoiphut.backend.organisation.PhoneNumber;
import vn.muoiphut.backend.organisation.RoleGrant;
import vn.muoiphut.backend.organisation.Unit;
import vn.muoiphut.backend.organisation.UnitId;
import vn.muoiphut.backend.shared.Page;
import vn.muoiphut.backend.shared.RefusedException;

/** Members as administrators see them on the wire. */
@Component
class MemberMapper {

    private final OrganisationMapper units;

    MemberMapper(OrganisationMapper units) {
        this.units = units;
    }

    MemberPage toPage(Page<Member> page) {
        return new MemberPage(page.items().stream().map(MemberMapper::toRef).toList(), page.nextText());
    }

    private static MemberRef toRef(Member member) {
        return new MemberRef(
                member.id().value(),
                member.number(),
                member.name(),
                text(member.phone()),
                member.profile().position(),
                member.active());
    }

    /** @param lookUp the units by their ids, in one query */
    vn.muoiphut.api.model.Member toWire(
            Member member, List<FormerUnit> former, Function<Collection<UnitId>, Map<UnitId, Unit>> lookUp) {
        var named = lookUp.apply(Stream.of(
                        Stream.of(member.unit()),
                        member.grants().stream().map(RoleGrant::unit),
                        former.stream().map(FormerUnit::unit))
                .flatMap(Function.identity())
                .distinct()
                .toList());
        return new vn.muoiphut.api.model.Member(
                member.id().value(),
                member.version(),
                units.toRef(Objects.requireNonNull(named.get(member.unit()), "a member is in a unit")),
                member.number(),
                member.name(),
                text(member.phone()),
                member.profile().born(),
                member.profile().position(),
                member.profile().email(),
                member.active(),
                member.grants().stream()
                        .flatMap(grant -> Stream.ofNullable(named.get(grant.unit()))
                                .map(unit ->
                                        new vn.muoiphut.api.model.RoleGrant(role(grant.role()), units.toRef(unit))))
                        .toList(),
                former.stream()
                        .flatMap(each -> Stream.ofNullable(named.get(each.unit()))
                                .map(unit -> new vn.muoiphut.api.model.FormerUnit(units.toRef(unit), each.until())))
                        .toList());
    }

    RoleGrant toGrant(RoleChange wanted) {
        return new RoleGrant(Role.valueOf(wanted.role().name()), new UnitId(wanted.unitId()));
    }

    @Nullable
    PhoneNumber toPhone(@Nullable String written) {
        if (written == null || written.isBlank()) {
            return null;
        }
        return PhoneNumber.parse(written).orElseThrow(() -> RefusedException.invalid("phone", "phone"));
    }

    private static vn.muoiphut.api.model.Role role(Role role) {
        return vn.muoiphut.api.model.Role.valueOf(role.name());
    }

    private static @Nullable String text(@Nullable PhoneNumber phone) {
        return phone == null ? null : phone.text();
    }
}
