package vn.muoiphut.backend.organisation;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;
import vn.muoiphut.api.OrganisationApi;
import vn.muoiphut.api.model.UnitPage;
import vn.muoiphut.backend.identity.Allowed;
import vn.muoiphut.backend.identity.Role;
import vn.muoiphut.backend.shared.Cursor;
import vn.muoiphut.backend.shared.RefusedException;

@RestController
class UnitController implements OrganisationApi {

    private final Actors actors;
    private final Units units;
    private final OrganisationMapper mapper;

    UnitController(Actors actors, Units units, OrganisationMapper mapper) {
        this.actors = actors;
        this.units = units;
        this.mapper = mapper;
    }

    @Override
    @Allowed(Role.LEARNER)
    public ResponseEntity<vn.muoiphut.api.model.Unit> getUnit(UUID unitId) {
        var actor = actors.current();
        var unit = visible(actor, unitId);
        return ResponseEntity.ok(mapper.toUnit(unit, units.ancestorsSeenBy(actor, unit)));
    }

    @Override
    @Allowed({Role.TRAINER, Role.MANAGER, Role.ADMINISTRATOR})
    public ResponseEntity<UnitPage> listChildUnits(UUID unitId, @Nullable String after, Integer limit) {
        var actor = actors.current();
        var unit = visible(actor, unitId);
        if (!Rights.maySeeBelow(actor, unit)) {
            throw RefusedException.notFound();
        }
        return ResponseEntity.ok(mapper.toPage(units.children(unit.id(), Cursor.parse(after, 1), limit)));
    }

    @Override
    @Allowed({Role.TRAINER, Role.MANAGER, Role.ADMINISTRATOR})
    public ResponseEntity<UnitPage> searchUnits(@Nullable String query, @Nullable String after, Integer limit) {
        var text = query == null ? "" : query;
        return ResponseEntity.ok(mapper.toPage(units.search(actors.current(), text, Cursor.parse(after, 1), limit)));
    }

    private Unit visible(Actor actor, UUID id) {
        return units.find(new UnitId(id))
                .filter(unit -> Rights.maySee(actor, unit))
                .orElseThrow(RefusedException::notFound);
    }
}
