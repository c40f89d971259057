package vn.muoiphut.backend.organisation.tree;

import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;
import vn.muoiphut.api.TreeApi;
import vn.muoiphut.api.model.NewUnit;
import vn.muoiphut.api.model.UnitChange;
import vn.muoiphut.api.model.UnitClosing;
import vn.muoiphut.api.model.UnitMerger;
import vn.muoiphut.api.model.UnitMove;
import vn.muoiphut.backend.identity.Allowed;
import vn.muoiphut.backend.identity.Role;
import vn.muoiphut.backend.organisation.Actors;
import vn.muoiphut.backend.organisation.OrganisationMapper;
import vn.muoiphut.backend.organisation.Rights;
import vn.muoiphut.backend.organisation.Unit;
import vn.muoiphut.backend.organisation.UnitId;
import vn.muoiphut.backend.organisation.Units;
import vn.muoiphut.backend.shared.RefusedException;

/**
 * Administrators change the tree below their units. Their own topmost unit is somebody else's to move or close: that
 * takes the role in the unit above.
 */
@RestController
class TreeController implements TreeApi {

    private final Actors actors;
    private final Units units;
    private final Tree tree;
    private final OrganisationMapper mapper;

    TreeController(Actors actors, Units units, Tree tree, OrganisationMapper mapper) {
        this.actors = actors;
        this.units = units;
        this.tree = tree;
        this.mapper = mapper;
    }

    @Override
    @Allowed(Role.ADMINISTRATOR)
    public ResponseEntity<vn.muoiphut.api.model.Unit> createUnit(UUID unitId, NewUnit wanted) {
        var parent = administered(unitId);
        return answer(tree.create(
                new UnitId(wanted.id()),
                parent.id(),
                wanted.code(),
                wanted.name().strip(),
                mapper.toType(wanted.type())));
    }

    @Override
    @Allowed(Role.ADMINISTRATOR)
    public ResponseEntity<vn.muoiphut.api.model.Unit> describeUnit(UUID unitId, UnitChange wanted) {
        var unit = administered(unitId);
        return answer(units.describe(
                unit, wanted.code(), wanted.name().strip(), mapper.toType(wanted.type()), wanted.version()));
    }

    @Override
    @Allowed(Role.ADMINISTRATOR)
    public ResponseEntity<vn.muoiphut.api.model.Unit> moveUnit(UUID unitId, UnitMove wanted) {
        var unit = administeredFromAbove(unitId);
        var parent = administered(wanted.parentId(), "parentId");
        return answer(tree.move(unit.id(), parent.id(), wanted.version()));
    }

    @Override
    @Allowed(Role.ADMINISTRATOR)
    public ResponseEntity<vn.muoiphut.api.model.Unit> mergeUnit(UUID unitId, UnitMerger wanted) {
        var unit = administeredFromAbove(unitId);
        var into = administered(wanted.intoId(), "intoId");
        return answer(tree.merge(unit.id(), into.id(), wanted.version()));
    }

    @Override
    @Allowed(Role.ADMINISTRATOR)
    public ResponseEntity<vn.muoiphut.api.model.Unit> closeUnit(UUID unitId, UnitClosing wanted) {
        return answer(tree.close(administeredFromAbove(unitId).id(), wanted.version()));
    }

    private Unit administered(UUID id) {
        return units.getAdministeredBy(actors.current(), new UnitId(id));
    }

    private Unit administered(UUID id, String field) {
        return units.find(new UnitId(id))
                .filter(unit -> Rights.mayAdminister(actors.current(), unit))
                .orElseThrow(() -> RefusedException.invalid(field, "unknown"));
    }

    private Unit administeredFromAbove(UUID id) {
        var unit = administered(id);
        if (!Rights.mayAdministerFromAbove(actors.current(), unit)) {
            throw RefusedException.forbidden();
        }
        return unit;
    }

    private ResponseEntity<vn.muoiphut.api.model.Unit> answer(Unit unit) {
        return ResponseEntity.ok(mapper.toUnit(unit, units.ancestorsSeenBy(actors.current(), unit)));
    }
}
