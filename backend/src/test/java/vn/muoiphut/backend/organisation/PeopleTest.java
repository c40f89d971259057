package vn.muoiphut.backend.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import vn.muoiphut.backend.BackendTest;
import vn.muoiphut.backend.Caller;
import vn.muoiphut.backend.Person;
import vn.muoiphut.backend.Place;
import vn.muoiphut.backend.organisation.tree.Tree;

class PeopleTest extends BackendTest {

    private final String run = UUID.randomUUID().toString().substring(0, 8);
    private final Caller administrator = as(Person.ADMINISTRATOR);
    private final UnitId here = unit(run + "-A");
    private final UnitId there = unit(run + "-B");

    @Test
    void anAdministratorTakesAMemberOnOnceThoughAskedTwice() {
        var wanted = wanted(run + "-1");

        var made = administrator.post("/api/units/" + here + "/members", wanted).ok();
        var again =
                administrator.post("/api/units/" + here + "/members", wanted).ok();

        assertThat(again).isEqualTo(made);
        assertThat(made.path("phone").asString()).isEqualTo("+84912345678");
        administrator
                .post("/api/units/" + here + "/members", wanted(run + "-1"))
                .problem(409, "member.number-taken");
    }

    @Test
    void aMemberWhoMovesKeepsTheirHistory() {
        var member = create();

        var moved = administrator
                .post(path(member, "/move"), Map.of("version", member.path("version"), "unitId", there.value()))
                .ok();

        assertThat(moved.at("/unit/code").asString()).isEqualTo(run + "-B");
        assertThat(moved.at("/formerUnits/0/unit/code").asString()).isEqualTo(run + "-A");
        administrator
                .post(path(member, "/move"), Map.of("version", member.path("version"), "unitId", here.value()))
                .problem(409, "conflict.version");
    }

    @Test
    void aMemberWhoIsNotActiveIsNotCounted() {
        var member = create();
        var change = new HashMap<>(wanted(member.path("number").asString()));
        change.remove("id");
        change.put("version", member.path("version"));
        change.put("active", false);

        var changed = administrator.put(path(member, ""), change).ok();

        assertThat(changed.path("active").asBoolean()).isFalse();
        assertThat(part(Members.class).count(here)).isZero();
        assertThat(administrator.get("/api/units/" + here + "/members").ok().path("items"))
                .hasSize(1);
    }

    @Test
    void aRoleIsGivenAndTakenForAUnit() {
        var member = create();
        var role = Map.of("role", "manager", "unitId", there.value());

        administrator.post(path(member, "/grants"), role).ok();
        var granted = administrator.post(path(member, "/grants"), role).ok();
        var revoked = administrator.post(path(member, "/revocations"), role).ok();

        assertThat(granted.path("roles").findValuesAsString("role")).containsExactly("manager");
        assertThat(granted.at("/roles/0/unit/code").asString()).isEqualTo(run + "-B");
        assertThat(revoked.path("roles")).isEmpty();
    }

    @Test
    void nobodyTakesTheirOwnAdministrationAway() {
        administrator
                .post(
                        "/api/members/" + Person.ADMINISTRATOR.id() + "/revocations",
                        Map.of(
                                "role",
                                "administrator",
                                "unitId",
                                Place.ROOT.id().value()))
                .problem(422, "member.own-administrator");
        administrator
                .post(path(create(), "/grants"), Map.of("role", "learner", "unitId", here.value()))
                .problem(422, "member.always-learner");
    }

    @Test
    void membersAreFoundByNameWithoutToneMarksAndByNumber() {
        var member = create();
        var members = "/api/units/" + here + "/members?query=";

        assertThat(administrator.get(members + "nhan%20cong").ok().path("items"))
                .hasSize(1);
        assertThat(administrator
                        .get(members + member.path("number").asString())
                        .ok()
                        .path("items"))
                .hasSize(1);
        assertThat(administrator.get(members + "khac").ok().path("items")).isEmpty();
    }

    private JsonNode create() {
        return administrator
                .post(
                        "/api/units/" + here + "/members",
                        wanted(run + "-" + UUID.randomUUID().toString().substring(0, 8)))
                .ok();
    }

    private static Map<String, Object> wanted(String number) {
        return Map.of("id", UUID.randomUUID(), "number", number, "name", "Công Nhân Mẫu 01", "phone", "0912 345 678");
    }

    private static String path(JsonNode member, String rest) {
        return "/api/members/" + member.path("id").asString() + rest;
    }

    private UnitId unit(String code) {
        return part(Tree.class)
                .create(new UnitId(UUID.randomUUID()), Place.OTHER_BASE.id(), code, "Tổ Mẫu", UnitType.SECTION)
                .id();
    }
}
