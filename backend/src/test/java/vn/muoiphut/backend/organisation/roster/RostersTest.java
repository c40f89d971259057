package vn.muoiphut.backend.organisation.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import vn.muoiphut.backend.Answer;
import vn.muoiphut.backend.BackendTest;
import vn.muoiphut.backend.Person;
import vn.muoiphut.backend.Place;
import vn.muoiphut.backend.organisation.Member;
import vn.muoiphut.backend.organisation.Members;
import vn.muoiphut.backend.organisation.PhoneNumber;
import vn.muoiphut.backend.organisation.UnitId;
import vn.muoiphut.backend.organisation.UnitType;
import vn.muoiphut.backend.organisation.Units;
import vn.muoiphut.backend.organisation.tree.Tree;

class RostersTest extends BackendTest {

    private static final String HEADINGS = "Mã đoàn viên;Họ và tên;Ngày sinh;Số điện thoại;Mã đơn vị;Chức danh\n";

    private final String run = UUID.randomUUID().toString().substring(0, 8);
    private final UnitId top = unit(Place.OTHER_BASE.id(), run + "-T");
    private final UnitId one = unit(top, run + "-1");
    private final UnitId other = unit(top, run + "-2");

    @Test
    void showsLineByLineWhatItWouldChangeAndChangesNothing() {
        add(number(1) + ";Công Nhân Mẫu 01;01/02/1985;0912345601;" + run + "-1;");
        add(number(2) + ";Công Nhân Mẫu 02;;;" + run + "-1;");

        var id = upload(
                number(1) + ";Công Nhân Mẫu 01;01/02/1985;0912345601;" + run + "-1;",
                number(2) + ";Công Nhân Mẫu Đổi Tên;;;" + run + "-2;",
                number(3) + ";Công Nhân Mẫu 03;;;" + run + "-2;Tổ trưởng",
                number(4) + ";Công Nhân Mẫu 04;;;KHONG-CO;");

        assertThat(found(id).path("state").asString()).isEqualTo("checked");
        assertThat(found(id).path("counts").toString())
                .isEqualTo("{\"added\":1,\"changed\":0,\"moved\":1,\"same\":1,\"refused\":1}");
        var lines = lines(id, "");
        assertThat(lines.findValuesAsString("verdict")).containsExactly("same", "moved", "new", "refused");
        assertThat(lines.get(1).path("differences").toString())
                .isEqualTo("[{\"field\":\"name\",\"before\":\"Công Nhân Mẫu 02\",\"after\":\"Công Nhân Mẫu Đổi Tên\"},"
                        + "{\"field\":\"unit\",\"before\":\"" + run + "-1\",\"after\":\"" + run + "-2\"}]");
        assertThat(lines.get(3).path("refusals").get(0).path("code").asString()).isEqualTo("roster.unit-unknown");
        assertThat(lines.get(3).path("refusals").get(0).path("message").asString())
                .contains("KHONG-CO");
        assertThat(part(Members.class).findByNumber(number(3))).isEmpty();
        assertThat(lines(id, "&verdict=moved").findValuesAsString("line")).containsExactly("3");
    }

    @Test
    void appliesAllLinesOnceHoweverOftenItIsTold() {
        var rows = new String[] {
            number(1) + ";Công Nhân Mẫu 01;01/02/1985;0912345601;" + run + "-1;Thợ may",
            number(2) + ";Công Nhân Mẫu 02;;84912345602;;"
        };
        var id = upload(rows);

        apply(id, Map.of("all", true)).ok();
        var again = apply(id, Map.of("all", true)).ok();

        assertThat(again.path("state").asString()).isEqualTo("applying");
        assertThat(found(id).path("state").asString()).isEqualTo("applied");
        assertThat(member(1).phone()).isEqualTo(new PhoneNumber("+84912345601"));
        assertThat(member(1).unit()).isEqualTo(one);
        assertThat(member(2).unit()).isEqualTo(top);
        assertThat(member(1).version()).isEqualTo(1);
        assertThat(found(upload(rows)).path("counts").path("same").asInt()).isEqualTo(2);
    }

    @Test
    void appliesOnlyTheChosenLines() {
        var id = upload(number(1) + ";Công Nhân Mẫu 01;;;;", number(2) + ";Công Nhân Mẫu 02;;;;");

        apply(id, Map.of("all", false, "lines", List.of(3))).ok();

        assertThat(part(Members.class).findByNumber(number(1))).isEmpty();
        assertThat(member(2).name()).isEqualTo("Công Nhân Mẫu 02");
        assertThat(lines(id, "").findValuesAsString("applied")).containsExactly("false", "true");
    }

    @Test
    void whatIsNotSaidStaysAsItIs() {
        add(number(1) + ";Công Nhân Mẫu 01;01/02/1985;0912345601;" + run + "-1;Thợ may");

        var id = upload(number(1) + ";Công Nhân Mẫu 01;;;;");

        assertThat(found(id).path("counts").path("same").asInt()).isEqualTo(1);
    }

    @Test
    void changesNobodyWhoHasChangedSinceTheCheck() {
        add(number(1) + ";Công Nhân Mẫu 01;;;" + run + "-1;");
        var id = upload(number(1) + ";Công Nhân Mẫu 01;;;;Thợ may");
        add(number(1) + ";Công Nhân Mẫu 01;;;;Tổ trưởng");

        apply(id, Map.of("all", true)).ok();

        assertThat(member(1).profile().position()).isEqualTo("Tổ trưởng");
        assertThat(lines(id, "").get(0).path("refusals").get(0).path("code").asString())
                .isEqualTo("roster.changed-since");
    }

    @Test
    void goesOnWhereAnInstanceHasDied() {
        var rows = new String[1200];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = number(i) + ";Công Nhân Mẫu " + i + ";;;" + run + "-1;";
        }
        var id = upload(rows);
        var store = part(ImportStore.class);
        var died = UUID.randomUUID();
        as(Person.ADMINISTRATOR)
                .post(path(id, "/application"), Map.of("all", true))
                .ok();
        var taken = store.take(died, clock().instant(), clock().instant().plusSeconds(30))
                .orElseThrow();
        store.progress(taken.applied(500), died, clock().instant().plusSeconds(30));
        part(RosterWork.class).workOff();
        assertThat(found(id).path("state").asString()).isEqualTo("applying");

        clock().advance(Duration.ofSeconds(31));
        part(RosterWork.class).workOff();

        assertThat(found(id).path("state").asString()).isEqualTo("applied");
        assertThat(part(Members.class).findByNumber(number(1199))).isPresent();
    }

    @Test
    void concernsNobodyOutsideTheUnitItIsFor() {
        add(number(1) + ";Công Nhân Mẫu 01;;;" + run + "-1;");
        var content = HEADINGS + number(1) + ";Tên khác;;;;\n" + number(2) + ";Công Nhân Mẫu 02;;;" + run + "-1;\n";
        var id = UUID.randomUUID();

        upload(other, id, content.getBytes(StandardCharsets.UTF_8)).ok();
        part(RosterWork.class).workOff();

        var refused = as(Person.ADMINISTRATOR)
                .get("/api/units/" + other + "/roster-imports/" + id + "/lines")
                .ok();
        assertThat(refused.path("items").findValuesAsString("code"))
                .containsExactly("roster.member-elsewhere", "roster.unit-unknown");
        as(Person.ADMINISTRATOR).get(path(id.toString(), "")).problem(404, "not-found");
    }

    @Test
    void whatItGivesOutChangesNothingWhenItComesBack() {
        add(
                number(1) + ";Công Nhân Mẫu 01;01/02/1985;0912345601;" + run + "-1;-Thợ may",
                number(2) + ";Công Nhân, \"Mẫu\" 02;31/12/1999;+855 12 345 678;" + run + "-2;=1+1",
                number(3) + ";Công Nhân Mẫu 03;;024 3825 1234;;");
        var csv = as(Person.ADMINISTRATOR).get("/api/units/" + top + "/roster");
        var xlsx = part(RosterTable.class);

        var id = UUID.randomUUID().toString();
        upload(top, UUID.fromString(id), csv.text().getBytes(StandardCharsets.UTF_8))
                .ok();
        part(RosterWork.class).workOff();
        assertThat(csv.header("Content-Type")).isEqualTo("text/csv");
        assertThat(found(id).path("counts").path("same").asInt()).isEqualTo(3);

        var again = UUID.randomUUID().toString();
        upload(top, UUID.fromString(again), bytes(xlsx)).ok();
        part(RosterWork.class).workOff();
        assertThat(found(again).path("counts").path("same").asInt()).isEqualTo(3);
    }

    private byte[] bytes(RosterTable table) {
        try (var workbook = table.xlsx(part(Units.class).get(top), Locale.of("vi"))) {
            return workbook.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(String... rows) {
        apply(upload(rows), Map.of("all", true)).ok();
    }

    private String upload(String... rows) {
        var id = UUID.randomUUID();
        var content = HEADINGS + String.join("\n", rows);
        upload(top, id, content.getBytes(StandardCharsets.UTF_8)).ok();
        part(RosterWork.class).workOff();
        return id.toString();
    }

    private Answer upload(UnitId unit, UUID id, byte[] content) {
        return as(Person.ADMINISTRATOR)
                .with("Content-Type", "application/octet-stream")
                .send("PUT", "/api/units/" + unit + "/roster-imports/" + id + "?fileName=mau.csv", content);
    }

    private Answer apply(String id, Object wanted) {
        var answer = as(Person.ADMINISTRATOR).post(path(id, "/application"), wanted);
        part(RosterWork.class).workOff();
        return answer;
    }

    private JsonNode found(String id) {
        return as(Person.ADMINISTRATOR).get(path(id, "")).ok();
    }

    private JsonNode lines(String id, String query) {
        return as(Person.ADMINISTRATOR)
                .get(path(id, "/lines?limit=100" + query))
                .ok()
                .path("items");
    }

    private String path(String id, String rest) {
        return "/api/units/" + top + "/roster-imports/" + id + rest;
    }

    private Member member(int number) {
        return part(Members.class).findByNumber(number(number)).orElseThrow();
    }

    private String number(int number) {
        return "%s-%04d".formatted(run, number);
    }

    private UnitId unit(UnitId parent, String code) {
        return part(Tree.class)
                .create(new UnitId(UUID.randomUUID()), parent, code, "Tổ Mẫu", UnitType.SECTION)
                .id();
    }
}
