package vn.muoiphut.backend.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.muoiphut.backend.identity.Role;

class RightsTest {

    private final Unit root = unit(1, List.of());
    private final Unit federation = unit(2, root.path());
    private final Unit base = unit(3, federation.path());
    private final Unit sibling = unit(4, federation.path());

    @Test
    void aManagerManagesTheirUnitAndAllBelow() {
        var manager = memberOf(federation, new RoleGrant(Role.MANAGER, federation.id()));

        assertThat(Rights.mayManage(manager, federation)).isTrue();
        assertThat(Rights.mayManage(manager, base)).isTrue();
        assertThat(Rights.mayManage(manager, root)).isFalse();
        assertThat(Rights.mayManage(memberOf(base, new RoleGrant(Role.MANAGER, base.id())), sibling))
                .isFalse();
    }

    @Test
    void eachRoleIsForItsOwnWork() {
        var trainer = memberOf(base, new RoleGrant(Role.TRAINER, base.id()));
        var administrator = memberOf(root, new RoleGrant(Role.ADMINISTRATOR, root.id()));

        assertThat(Rights.mayTeach(trainer, base)).isTrue();
        assertThat(Rights.mayManage(trainer, base)).isFalse();
        assertThat(Rights.mayAdminister(trainer, base)).isFalse();
        assertThat(Rights.mayTeach(administrator, base)).isTrue();
        assertThat(Rights.mayManage(administrator, base)).isTrue();
        assertThat(Rights.mayAdminister(administrator, base)).isTrue();
    }

    @Test
    void aWorkerSeesTheirOwnUnitOnly() {
        var worker = memberOf(base);

        assertThat(Rights.maySee(worker, base)).isTrue();
        assertThat(Rights.maySeeBelow(worker, base)).isFalse();
        assertThat(Rights.maySee(worker, federation)).isFalse();
        assertThat(Rights.maySee(worker, sibling)).isFalse();
    }

    private static Actor memberOf(Unit unit, RoleGrant... grants) {
        var id = new MemberId(new UUID(0, 9));
        return new Actor(new Member(id, unit.id(), "TEST", "Người Mẫu", List.of(grants)), unit);
    }

    private static Unit unit(int number, List<UnitId> above) {
        var id = new UnitId(new UUID(0, number));
        var path = Stream.concat(above.stream(), Stream.of(id)).toList();
        return new Unit(id, "U" + number, "Đơn vị " + number, UnitType.SECTION, path);
    }
}
