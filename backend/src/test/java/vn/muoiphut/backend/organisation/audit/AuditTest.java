package vn.muoiphut.backend.organisation.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.web.util.UriComponentsBuilder;
import tools.jackson.databind.JsonNode;
import vn.muoiphut.backend.BackendTest;
import vn.muoiphut.backend.Person;
import vn.muoiphut.backend.Place;
import vn.muoiphut.backend.identity.Role;
import vn.muoiphut.backend.organisation.Member;
import vn.muoiphut.backend.organisation.MemberId;
import vn.muoiphut.backend.organisation.OrganisationSetup;
import vn.muoiphut.backend.organisation.RoleGrant;

class AuditTest extends BackendTest {

    private static final String COURSES = "/api/teaching/courses";

    @Test
    void saysWhoChangedWhatWhenAndFromWhere() {
        var course = newCourse(Person.TRAINER);
        as(Person.TRAINER)
                .with("User-Agent", "A browser")
                .put(COURSES + "/" + course, draft())
                .ok();

        var entry = entries("memberId=" + Person.TRAINER.id() + "&operation=saveCourseDraft").stream()
                .filter(found -> found.path("path").asString().endsWith(course.toString()))
                .findFirst()
                .orElseThrow();

        assertThat(entry.path("at").asString()).isEqualTo(clock().instant().toString());
        assertThat(entry.path("memberName").asString()).isNotBlank();
        assertThat(entry.path("address").asString()).isEqualTo("127.0.0.1");
        assertThat(entry.path("client").asString()).isEqualTo("A browser");
        assertThat(entry.path("outcome").asString()).isEqualTo("done");
    }

    @Test
    void saysWhoSignedInAndOut() {
        var begun = anybody().get("/auth/login");
        var state = UriComponentsBuilder.fromUri(URI.create(begun.header("Location")))
                .build()
                .getQueryParams()
                .getFirst("state");
        var ended = anybody()
                .with("Cookie", begun.header("Set-Cookie").split(";", 2)[0])
                .get("/auth/callback?code=code&state=" + state);
        anybody()
                .with(
                        "Cookie",
                        ended.headers("Set-Cookie").stream()
                                .filter(cookie -> cookie.startsWith("muoiphut-access"))
                                .findFirst()
                                .orElseThrow()
                                .split(";", 2)[0])
                .with("Sec-Fetch-Site", "same-origin")
                .post("/auth/logout")
                .ok();

        var worker = "memberId=" + Person.WORKER.id() + "&unitId=" + Place.FEDERATION.id();
        assertThat(entries(worker + "&operation=signIn")).isNotEmpty();
        assertThat(entries(worker + "&operation=signOut")).isNotEmpty();
    }

    @Test
    void saysWhoWantedWhatTheyMayNot() {
        as(Person.COLLEAGUE).get("/api/reports/units/" + Place.BASE.id()).problem(403, "auth.forbidden");
        as(Person.MANAGER).get("/api/reports/units/" + Place.OTHER_BASE.id()).problem(404, "not-found");

        assertThat(entries("memberId=" + Person.COLLEAGUE.id() + "&operation=getUnitReport"))
                .allSatisfy(
                        entry -> assertThat(entry.path("outcome").asString()).isEqualTo("refused"))
                .isNotEmpty();
        assertThat(entries("memberId=" + Person.MANAGER.id() + "&operation=getUnitReport"))
                .anySatisfy(entry -> {
                    assertThat(entry.path("path").asString())
                            .endsWith(Place.OTHER_BASE.id().toString());
                    assertThat(entry.path("status").asInt()).isEqualTo(404);
                });
    }

    @Test
    void saysNothingOfWhatLearnersDoAllDay() {
        as(Person.COLLEAGUE).get("/api/home").ok();
        as(Person.COLLEAGUE).get("/api/lessons/" + UUID.randomUUID()).problem(404, "not-found");

        assertThat(entries("memberId=" + Person.COLLEAGUE.id()))
                .noneMatch(entry -> List.of("getHome", "getLesson")
                        .contains(entry.path("operation").asString()));
    }

    @Test
    void isReadByAdministratorsAndForTheirUnitsOnly() {
        newCourse(Person.FOREIGN_TRAINER);
        newCourse(Person.TRAINER);
        var own = new Member(
                new MemberId(UUID.randomUUID()),
                Place.BASE.id(),
                "MP" + UUID.randomUUID(),
                "Quản Trị Mẫu 09",
                List.of(new RoleGrant(Role.ADMINISTRATOR, Place.FEDERATION.id())));
        part(OrganisationSetup.class).member(own);
        var administrator =
                withToken(identity().accessToken("subject-" + own.number(), Map.of("member_number", own.number())));

        assertThat(administrator.get("/api/audit?limit=100").ok().path("items").valueStream())
                .isNotEmpty()
                .allSatisfy(entry -> assertThat(entry.path("memberId").asString())
                        .isNotEqualTo(Person.FOREIGN_TRAINER.id().toString()));
        administrator.get("/api/audit?unitId=" + Place.BASE.id()).ok();
        administrator.get("/api/audit?unitId=" + Place.FOREIGN_BASE.id()).problem(404, "not-found");
        administrator.get("/api/audit/export?unitId=" + Place.ROOT.id()).problem(404, "not-found");
        for (var person : List.of(Person.WORKER, Person.TRAINER, Person.MANAGER)) {
            as(person).get("/api/audit").problem(403, "auth.forbidden");
            as(person).get("/api/audit/export").problem(403, "auth.forbidden");
        }
    }

    @Test
    void isReadPageByPageAndByTime() {
        newCourse(Person.TRAINER);
        newCourse(Person.TRAINER);
        var trainer = "/api/audit?operation=createCourse&memberId=" + Person.TRAINER.id();

        var first = as(Person.ADMINISTRATOR).get(trainer + "&limit=1").ok();
        var second = as(Person.ADMINISTRATOR)
                .get(trainer + "&limit=1&after=" + first.path("next").asString())
                .ok();

        assertThat(second.path("items").get(0).path("id"))
                .isNotEqualTo(first.path("items").get(0).path("id"));
        assertThat(entries("operation=createCourse&to=2020-01-01")).isEmpty();
        assertThat(entries("operation=createCourse&from=2020-01-01&to=2100-01-01"))
                .isNotEmpty();
        as(Person.ADMINISTRATOR).get("/api/audit?operation=$where").problem(400, "invalid");
    }

    @Test
    void goesOutAsATableThatNoSpreadsheetCalculatesWith() {
        as(Person.TRAINER)
                .with("User-Agent", "=HYPERLINK(1)")
                .post(COURSES, Map.of("id", UUID.randomUUID(), "title", "Một khóa học"))
                .ok();

        var table = as(Person.ADMINISTRATOR)
                .get("/api/audit/export?operation=createCourse&memberId=" + Person.TRAINER.id());

        assertThat(table.status()).isEqualTo(200);
        assertThat(table.header("Content-Type")).startsWith("text/csv");
        assertThat(table.text())
                .startsWith("\uFEFFThời điểm,Mã số đoàn viên,")
                .contains(",createCourse,/api/teaching/courses,Đã làm,200,127.0.0.1,")
                .contains(",'=HYPERLINK(1)\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "PATCH", "DELETE"})
    void cannotBeChanged(String method) {
        newCourse(Person.TRAINER);
        var entry = entries("operation=createCourse").getFirst();
        var administrator = as(Person.ADMINISTRATOR);

        for (var path : List.of("/api/audit", "/api/audit/" + entry.path("id").asString(), "/api/audit/export")) {
            assertThat(administrator.send(method, path, Map.of()).status()).isBetween(404, 405);
        }
        assertThat(entries("operation=createCourse")).contains(entry);
    }

    private UUID newCourse(Person trainer) {
        var id = UUID.randomUUID();
        as(trainer).post(COURSES, Map.of("id", id, "title", "Một khóa học")).ok();
        return id;
    }

    private static Map<String, Object> draft() {
        return Map.of("version", 0, "title", "Đổi tên", "summary", "", "language", "vi", "modules", List.of());
    }

    private List<JsonNode> entries(String wanted) {
        return as(Person.ADMINISTRATOR)
                .get("/api/audit?limit=100&" + wanted)
                .ok()
                .path("items")
                .valueStream()
                .toList();
    }
}
