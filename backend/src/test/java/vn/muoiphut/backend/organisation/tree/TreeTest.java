package vn.muoiphut.backend.organisation.tree;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import tools.jackson.databind.JsonNode;
import vn.muoiphut.backend.Answer;
import vn.muoiphut.backend.BackendTest;
import vn.muoiphut.backend.Person;
import vn.muoiphut.backend.Place;
import vn.muoiphut.backend.identity.Role;
import vn.muoiphut.backend.organisation.MemberId;
import vn.muoiphut.backend.organisation.Members;
import vn.muoiphut.backend.organisation.OrganisationSetup;
import vn.muoiphut.backend.organisation.RoleGrant;
import vn.muoiphut.backend.organisation.Unit;
import vn.muoiphut.backend.organisation.UnitId;
import vn.muoiphut.backend.organisation.UnitType;
import vn.muoiphut.backend.organisation.Units;

class TreeTest extends BackendTest {

    private final UnitId top = create(Place.OTHER_BASE.id(), "Khu Mẫu");

    @Test
    void anAdministratorMakesAUnitOnceThoughAskedTwice() {
        var wanted = Map.of("id", UUID.randomUUID(), "code", code(), "name", "Tổ Mẫu", "type", "section");

        var made = as(Person.ADMINISTRATOR).post(path(top, "/children"), wanted).ok();
        var again =
                as(Person.ADMINISTRATOR).post(path(top, "/children"), wanted).ok();

        assertThat(again).isEqualTo(made);
        assertThat(made.path("ancestors").findValuesAsString("code"))
                .containsExactly("ROOT", "FEDERATION", "OTHER_BASE", unit(top).code());
    }

    @Test
    void noTwoUnitsHaveOneCode() {
        var other = unit(create(top, "Tổ Mẫu"));
        var wanted = Map.of("id", UUID.randomUUID(), "code", other.code(), "name", "Tổ Mẫu", "type", "section");

        as(Person.ADMINISTRATOR).post(path(top, "/children"), wanted).problem(409, "unit.code-taken");
        describe(unit(top), other.code(), "Khu Mẫu").problem(409, "unit.code-taken");
    }

    @Test
    void aChangeByWhoHasNotSeenTheLastOneIsRefused() {
        var before = unit(top);

        var changed = describe(before, before.code(), "Khu Mẫu Đổi Tên").ok();

        assertThat(changed.path("name").asString()).isEqualTo("Khu Mẫu Đổi Tên");
        describe(before, before.code(), "Tên khác").problem(409, "conflict.version");
        move(before, Place.BASE.id()).problem(409, "conflict.version");
    }

    @Test
    void aUnitIsFoundByWordsOfItsNameWithoutToneMarks() {
        var id = create(top, "Xưởng Đặc Biệt " + code());

        var found = as(Person.ADMINISTRATOR)
                .get("/api/units?query=dac%20biet%20xuong&limit=100")
                .ok();
        var foreign =
                as(Person.FOREIGN_MANAGER).get("/api/units?query=dac%20biet").ok();

        assertThat(found.path("items").findValuesAsString("id")).contains(id.toString());
        assertThat(foreign.path("items")).isEmpty();
    }

    @Test
    void aMovedUnitTakesEverythingBelowAlong() {
        var below = create(top, "Tầng 1");
        var deepest = create(create(below, "Tầng 2"), "Tầng 3");
        var course = teachingAt(below);

        move(unit(top), Place.FOREIGN_FEDERATION.id()).ok();

        assertThat(unit(deepest).path()).startsWith(Place.ROOT.id(), Place.FOREIGN_FEDERATION.id(), top, below);
        as(Person.TRAINER).get("/api/teaching/courses/" + course).problem(404, "not-found");
        as(Person.FOREIGN_TRAINER).get("/api/teaching/courses/" + course).ok();
    }

    @Test
    void aMoveThatBrokeOffHalfWayIsFinishedBySomebodyElse() {
        var deepest = create(create(top, "Tầng 1"), "Tầng 2");
        var journal = part(TreeJournalStore.class);
        var change = new TreeChange.Move(top, Place.BASE.id());
        assertThat(journal.record(journal.read().revision(), change)).isTrue();

        part(TreeCare.class).look();

        assertThat(unit(deepest).path()).contains(Place.BASE.id());
        assertThat(part(MongoOperations.class).count(owed(), "units")).isZero();
    }

    @Test
    void aPathThatLagsBehindIsSetRight() {
        var middle = create(top, "Tầng 1");
        var nodes = part(NodeStore.class);
        var lagging = create(middle, "Tầng 2");
        nodes.lead(nodes.find(lagging).orElseThrow(), List.of(Place.FOREIGN_BASE.id(), lagging));

        part(TreeCare.class).look();

        assertThat(unit(lagging).path()).endsWith(top, middle, lagging);
    }

    @Test
    void twoMovesAtOnceMakeNoRing() throws Exception {
        for (int round = 0; round < 5; round++) {
            var one = unit(create(top, "Bên này"));
            var other = unit(create(top, "Bên kia"));

            var answers = atOnce(() -> move(one, other.id()), () -> move(other, one.id()));

            assertThat(answers).extracting(Answer::status).containsExactlyInAnyOrder(200, 422);
            assertThat(unit(one.id()).path()).startsWith(Place.ROOT.id());
            assertThat(unit(other.id()).path()).startsWith(Place.ROOT.id());
        }
    }

    @Test
    void aUnitIsNotPutInsideItselfOrTooDeep() {
        var below = create(top, "Tầng 1");
        var deep = below;
        for (int level = 6; level <= TreeRules.DEEPEST; level++) {
            deep = create(deep, "Tầng");
        }

        move(unit(top), below).problem(422, "unit.within-itself");
        move(unit(create(top, "Tổ Mẫu")), deep).problem(422, "unit.too-deep");
        move(unit(below), create(top, "Tổ Mẫu")).problem(422, "unit.too-deep");
    }

    @Test
    void aMergedUnitGivesAwayEverythingAndStaysInSight() {
        var merged = create(top, "Tổ Gộp");
        var into = create(top, "Tổ Nhận");
        var below = create(merged, "Nhóm");
        var member = member(merged);
        var course = teachingAt(merged);

        var answer = as(Person.ADMINISTRATOR)
                .post(path(merged, "/merger"), Map.of("version", unit(merged).version(), "intoId", into.value()))
                .ok();

        assertThat(answer.path("mergedInto").asString()).isEqualTo(into.toString());
        assertThat(part(Members.class).find(member).orElseThrow().unit()).isEqualTo(into);
        assertThat(unit(below).path()).endsWith(into, below);
        assertThat(courseUnit(course)).isEqualTo(into.toString());
        assertThat(as(Person.ADMINISTRATOR).get(path(top, "/children")).ok().path("items"))
                .filteredOn(unit -> unit.has("closedAt"))
                .extracting(unit -> unit.path("id").asString())
                .containsExactly(merged.toString());
        move(unit(below), merged).problem(422, "unit.closed");
    }

    @Test
    void aUnitWithMembersIsNotClosedAndTheyAreNamed() {
        var id = create(top, "Tổ Mẫu");
        var member = part(Members.class).find(member(id)).orElseThrow();

        var problem = close(unit(id)).problem(422, "unit.has-members");
        close(unit(top)).problem(422, "unit.has-units");

        assertThat(problem.path("fields").get(0).path("message").asString()).contains(member.number(), member.name());
    }

    @Test
    void anEmptyUnitIsClosedForGood() {
        var id = create(top, "Tổ Mẫu");

        close(unit(id)).ok();

        close(unit(id)).problem(422, "unit.closed");
        var wanted = Map.of("id", UUID.randomUUID(), "code", code(), "name", "Tổ Mẫu", "type", "section");
        as(Person.ADMINISTRATOR).post(path(id, "/children"), wanted).problem(422, "unit.closed");
    }

    @Test
    void nobodyMovesTheUnitThatTheirOwnRoleEndsAt() {
        var person = part(Members.class).find(Person.FOREIGN_WORKER.id()).orElseThrow();
        setup().member(
                        person.id(),
                        person.unit(),
                        person.number(),
                        person.name(),
                        List.of(new RoleGrant(Role.ADMINISTRATOR, top)));
        var below = unit(create(top, "Tổ Mẫu"));
        var administrator = as(Person.FOREIGN_WORKER);

        administrator
                .post(path(top, "/closing"), Map.of("version", unit(top).version()))
                .problem(403, "auth.forbidden");
        administrator
                .post(
                        path(below.id(), "/move"),
                        Map.of(
                                "version",
                                below.version(),
                                "parentId",
                                Place.BASE.id().value()))
                .problem(400, "invalid");
    }

    private Answer move(Unit unit, UnitId parent) {
        return as(Person.ADMINISTRATOR)
                .post(path(unit.id(), "/move"), Map.of("version", unit.version(), "parentId", parent.value()));
    }

    private Answer close(Unit unit) {
        return as(Person.ADMINISTRATOR).post(path(unit.id(), "/closing"), Map.of("version", unit.version()));
    }

    private Answer describe(Unit unit, String code, String name) {
        return as(Person.ADMINISTRATOR)
                .put(
                        path(unit.id(), ""),
                        Map.of("version", unit.version(), "code", code, "name", name, "type", "section"));
    }

    private UnitId create(UnitId parent, String name) {
        return part(Tree.class)
                .create(new UnitId(UUID.randomUUID()), parent, code(), name, UnitType.SECTION)
                .id();
    }

    private MemberId member(UnitId unit) {
        var id = new MemberId(UUID.randomUUID());
        return setup().member(id, unit, "TREE-" + id, "Người Mẫu Cây", List.of())
                .id();
    }

    private String teachingAt(UnitId unit) {
        var wanted = Map.of(
                "id", UUID.randomUUID(), "unitId", unit.value(), "title", "Khóa học", "summary", "", "language", "vi");
        return as(Person.ADMINISTRATOR)
                .post("/api/teaching/courses", wanted)
                .ok()
                .path("id")
                .asString();
    }

    private String courseUnit(String course) {
        JsonNode draft =
                as(Person.ADMINISTRATOR).get("/api/teaching/courses/" + course).ok();
        return draft.path("unit").path("id").asString();
    }

    private Unit unit(UnitId id) {
        return part(Units.class).get(id);
    }

    private OrganisationSetup setup() {
        return part(OrganisationSetup.class);
    }

    private static String path(UnitId unit, String rest) {
        return "/api/units/" + unit + rest;
    }

    private static String code() {
        return "TREE-" + UUID.randomUUID().toString().substring(0, 8);
    }

    private static Query owed() {
        return Query.query(Criteria.where("owed").is(true));
    }

    private static <T> List<T> atOnce(Callable<T> one, Callable<T> another) throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var results = new ArrayList<T>();
            for (var future : threads.invokeAll(List.of(one, another))) {
                results.add(future.get());
            }
            return results;
        }
    }
}
