package vn.muoiphut.local.samples;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.muoiphut.backend.identity.Role;
import vn.muoiphut.backend.organisation.MemberId;
import vn.muoiphut.backend.organisation.OrganisationSetup;
import vn.muoiphut.backend.organisation.RoleGrant;
import vn.muoiphut.backend.organisation.UnitId;
import vn.muoiphut.backend.organisation.UnitType;
import vn.muoiphut.local.identity.DemoPerson;

/** A small union that nobody can take for a real one, and the demo people's places in it. */
public final class SampleUnion {

    static final UnitId FEDERATION = unit("federation");
    static final UnitId NORTH = unit("north");

    private static final UnitId SOUTH = unit("south");
    private static final UnitId WORKSHOP = unit("north-1");
    private static final List<UnitId> BASES =
            List.of(WORKSHOP, unit("north-2"), unit("north-3"), unit("south-1"), unit("south-2"));
    private static final int MEMBERS = 40;
    private static final int FIRST_NUMBER = 101;

    private final OrganisationSetup setup;

    public SampleUnion(OrganisationSetup setup) {
        this.setup = setup;
    }

    /** Puts all in place; doing it again changes nothing. */
    public void prepare() {
        unit(FEDERATION, "LD", "Liên đoàn Lao động Mẫu", UnitType.FEDERATION, null);
        unit(NORTH, "LD-B", "Công đoàn Khu Bắc Mẫu", UnitType.UPPER_LEVEL_UNION, FEDERATION);
        unit(SOUTH, "LD-N", "Công đoàn Khu Nam Mẫu", UnitType.UPPER_LEVEL_UNION, FEDERATION);
        unit(BASES.get(0), "LD-B-01", "Công đoàn cơ sở Xưởng May Mẫu", UnitType.BASE_UNION, NORTH);
        unit(BASES.get(1), "LD-B-02", "Công đoàn cơ sở Nhà máy Giày Mẫu", UnitType.BASE_UNION, NORTH);
        unit(BASES.get(2), "LD-B-03", "Công đoàn cơ sở Kho Hàng Mẫu", UnitType.BASE_UNION, NORTH);
        unit(BASES.get(3), "LD-N-01", "Công đoàn cơ sở Điện Tử Mẫu", UnitType.BASE_UNION, SOUTH);
        unit(BASES.get(4), "LD-N-02", "Công đoàn cơ sở Chế Biến Mẫu", UnitType.BASE_UNION, SOUTH);

        person(DemoPerson.WORKER, WORKSHOP);
        person(DemoPerson.TRAINER, FEDERATION, new RoleGrant(Role.TRAINER, FEDERATION));
        person(DemoPerson.MANAGER, NORTH, new RoleGrant(Role.MANAGER, NORTH));
        person(DemoPerson.ADMINISTRATOR, FEDERATION, new RoleGrant(Role.ADMINISTRATOR, FEDERATION));
        for (int i = 0; i < MEMBERS; i++) {
            var number = "MP%04d".formatted(FIRST_NUMBER + i);
            member(number, "Đoàn viên Mẫu %02d".formatted(i + 1), BASES.get(i % BASES.size()), List.of());
        }
    }

    private void unit(UnitId id, String code, String name, UnitType type, @Nullable UnitId parent) {
        setup.unit(id, code, name, type, parent);
    }

    private void person(DemoPerson person, UnitId unit, RoleGrant... grants) {
        member(person.memberNumber(), person.name(), unit, List.of(grants));
    }

    private void member(String number, String name, UnitId unit, List<RoleGrant> grants) {
        setup.member(new MemberId(SampleIds.of("member/" + number)), unit, number, name, grants);
    }

    private static UnitId unit(String name) {
        return new UnitId(SampleIds.of("unit/" + name));
    }
}
