package vn.muoiphut.backend.organisation;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;
import vn.muoiphut.api.IdentityApi;
import vn.muoiphut.api.model.Me;
import vn.muoiphut.backend.identity.Allowed;
import vn.muoiphut.backend.identity.Role;
import vn.muoiphut.backend.organisation.OrganisationMapper.NamedGrant;

@RestController
class MeController implements IdentityApi {

    private final Actors actors;
    private final Units units;
    private final OrganisationMapper mapper;

    MeController(Actors actors, Units units, OrganisationMapper mapper) {
        this.actors = actors;
        this.units = units;
        this.mapper = mapper;
    }

    @Override
    @Allowed(Role.LEARNER)
    public ResponseEntity<Me> getMe() {
        var actor = actors.current();
        return ResponseEntity.ok(mapper.toMe(actor, roles(actor)));
    }

    private List<NamedGrant> roles(Actor actor) {
        var grants = actor.member().grants();
        var named = units.findAll(grants.stream().map(RoleGrant::unit).toList());
        var granted = grants.stream()
                .flatMap(grant ->
                        Optional.ofNullable(named.get(grant.unit()))
                                .map(unit -> new NamedGrant(grant.role(), unit))
                                .stream())
                .sorted(Comparator.comparing(NamedGrant::role));
        return Stream.concat(Stream.of(new NamedGrant(Role.LEARNER, actor.unit())), granted)
                .toList();
    }
}
