package vn.muoiphut.backend.organisation.people;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;
import vn.muoiphut.api.MembersApi;
import vn.muoiphut.api.model.MemberMove;
import vn.muoiphut.api.model.MemberPage;
import vn.muoiphut.api.model.NewMember;
import vn.muoiphut.api.model.RoleChange;
import vn.muoiphut.backend.identity.Allowed;
import vn.muoiphut.backend.identity.Role;
import vn.muoiphut.backend.organisation.Actors;
import vn.muoiphut.backend.organisation.Member;
import vn.muoiphut.backend.organisation.MemberId;
import vn.muoiphut.backend.organisation.Members;
import vn.muoiphut.backend.organisation.Profile;
import vn.muoiphut.backend.organisation.Rights;
import vn.muoiphut.backend.organisation.UnitId;
import vn.muoiphut.backend.organisation.Units;
import vn.muoiphut.backend.shared.Cursor;
import vn.muoiphut.backend.shared.RefusedException;

@RestController
class MemberController implements MembersApi {

    private final Actors actors;
    private final Units units;
    private final Members members;
    private final People people;
    private final MemberMapper mapper;

    MemberController(Actors actors, Units units, Members members, People people, MemberMapper mapper) {
        this.actors = actors;
        this.units = units;
        this.members = members;
        this.people = people;
        this.mapper = mapper;
    }

    @Override
    @Allowed({Role.MANAGER, Role.ADMINISTRATOR})
    public ResponseEntity<MemberPage> listUnitMembers(
            UUID unitId, @Nullable String query, @Nullable String after, Integer limit) {
        var unit = units.getManagedBy(actors.current(), new UnitId(unitId));
        var page = members.search(unit.id(), query == null ? "" : query, Cursor.parse(after, 2), limit);
        return ResponseEntity.ok(mapper.toPage(page));
    }

    @Override
    @Allowed(Role.ADMINISTRATOR)
    public ResponseEntity<vn.muoiphut.api.model.Member> createMember(UUID unitId, NewMember wanted) {
        var unit = units.getAdministeredBy(actors.current(), new UnitId(unitId));
        return answer(people.create(new Member(
                new MemberId(wanted.id()),
                unit.id(),
                wanted.number(),
                wanted.name().strip(),
                mapper.toPhone(wanted.phone()),
                List.of(),
                new Profile(wanted.born(), wanted.position(), wanted.email(), null),
                true,
                0)));
    }

    @Override
    @Allowed(Role.ADMINISTRATOR)
    public ResponseEntity<vn.muoiphut.api.model.Member> getMember(UUID memberId) {
        return answer(people.get(actors.current(), new MemberId(memberId)));
    }

    @Override
    @Allowed(Role.ADMINISTRATOR)
    public ResponseEntity<vn.muoiphut.api.model.Member> changeMember(
            UUID memberId, vn.muoiphut.api.model.MemberChange wanted) {
        var before = people.get(actors.current(), new MemberId(memberId));
        var after = new Member(
                before.id(),
                before.unit(),
                wanted.number(),
                wanted.name().strip(),
                mapper.toPhone(wanted.phone()),
                before.grants(),
                new Profile(
                        wanted.born(),
                        wanted.position(),
                        wanted.email(),
                        before.profile().externalId()),
                wanted.active(),
                before.version());
        return answer(people.change(before, after, wanted.version()));
    }

    @Override
    @Allowed(Role.ADMINISTRATOR)
    public ResponseEntity<vn.muoiphut.api.model.Member> moveMember(UUID memberId, MemberMove wanted) {
        var actor = actors.current();
        var before = people.get(actor, new MemberId(memberId));
        var unit = units.find(new UnitId(wanted.unitId()))
                .filter(found -> Rights.mayAdminister(actor, found))
                .orElseThrow(() -> RefusedException.invalid("unitId", "unknown"));
        return answer(people.change(before, before.in(unit.id()), wanted.version()));
    }

    @Override
    @Allowed(Role.ADMINISTRATOR)
    public ResponseEntity<vn.muoiphut.api.model.Member> grantRole(UUID memberId, RoleChange wanted) {
        return answer(people.grant(actors.current(), new MemberId(memberId), mapper.toGrant(wanted)));
    }

    @Override
    @Allowed(Role.ADMINISTRATOR)
    public ResponseEntity<vn.muoiphut.api.model.Member> revokeRole(UUID memberId, RoleChange wanted) {
        return answer(people.revoke(actors.current(), new MemberId(memberId), mapper.toGrant(wanted)));
    }

    private ResponseEntity<vn.muoiphut.api.model.Member> answer(Member member) {
        return ResponseEntity.ok(mapper.toWire(member, members.formerUnits(member.id()), units::findAll));
    }
}
