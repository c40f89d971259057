package vn.muoiphut.backend.organisation;

import java.util.List;
import java.util.UUID;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import vn.muoiphut.api.model.Me;
import vn.muoiphut.api.model.UnitPage;
import vn.muoiphut.api.model.UnitRef;
import vn.muoiphut.backend.shared.Page;
import vn.muoiphut.backend.shared.WireMapping;

/** Units and members as they are on the wire; other slices use it for the units they mention. */
@Mapper(config = WireMapping.class)
public interface OrganisationMapper {

    @Mapping(target = "closedAt", source = "closing.at")
    UnitRef toRef(Unit unit);

    UnitType toType(vn.muoiphut.api.model.UnitType type);

    default UUID toUuid(UnitId id) {
        return id.value();
    }

    default UUID toUuid(MemberId id) {
        return id.value();
    }

    @Mapping(target = "id", source = "unit.id")
    @Mapping(target = "closedAt", source = "unit.closing.at")
    @Mapping(target = "mergedInto", source = "unit.closing.mergedInto")
    vn.muoiphut.api.model.Unit toUnit(Unit unit, List<Unit> ancestors);

    default UnitPage toPage(Page<Unit> page) {
        return new UnitPage(page.items().stream().map(this::toRef).toList(), page.nextText());
    }

    @Mapping(target = "memberId", source = "actor.member.id")
    @Mapping(target = "memberNumber", source = "actor.member.number")
    @Mapping(target = "name", source = "actor.member.name")
    @Mapping(target = "unit", source = "actor.unit")
    Me toMe(Actor actor, List<NamedGrant> roles);

    /** A grant with the name of its unit. */
    record NamedGrant(vn.muoiphut.backend.identity.Role role, Unit unit) {}
}
