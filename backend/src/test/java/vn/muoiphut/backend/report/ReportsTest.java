package vn.muoiphut.backend.report;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.muoiphut.backend.quiz.Questions.single;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import vn.muoiphut.backend.Person;
import vn.muoiphut.backend.Place;
import vn.muoiphut.backend.course.PublishedCourse;
import vn.muoiphut.backend.organisation.MemberId;
import vn.muoiphut.backend.organisation.OrganisationSetup;
import vn.muoiphut.backend.quiz.question.Question;
import vn.muoiphut.backend.report.count.CountingTest;

class ReportsTest extends CountingTest {

    @Test
    void aUnitsReportCountsEveryCourseOverAllBelow() {
        var lesson = video(10);
        var course = publish(Place.FEDERATION, lesson);
        assign(Person.ADMINISTRATOR, Place.FEDERATION, course, null).ok();
        watch(Person.NEIGHBOUR, lesson);
        sweep();

        var base = counts("/api/reports/units/" + Place.BASE.id(), course, Person.MANAGER);
        var federation = counts("/api/reports/units/" + Place.FEDERATION.id(), course, Person.ADMINISTRATOR);

        assertThat(base.path("completed").asInt()).isZero();
        assertThat(base.path("assigned").asInt()).isPositive();
        assertThat(federation.path("completed").asInt()).isEqualTo(1);
        assertThat(federation.path("assigned").asInt())
                .isGreaterThan(base.path("assigned").asInt());
    }

    @Test
    void aCoursesReportGoesDownUnitByUnit() {
        var lesson = video(10);
        var course = publish(Place.FEDERATION, lesson);
        watch(Person.WORKER, lesson);
        sweep();
        var path = "/api/reports/units/" + Place.FEDERATION.id() + "/courses/" + course.id();

        var first = as(Person.ADMINISTRATOR).get(path + "?limit=1").ok();
        var second = as(Person.ADMINISTRATOR)
                .get(path + "?limit=1&after=" + first.path("next").asString())
                .ok();

        assertThat(first.at("/counts/completed").asInt()).isEqualTo(1);
        assertThat(first.at("/ownMembers/completed").asInt()).isZero();
        assertThat(first.at("/children/0/unit/code").asString()).isEqualTo("BASE");
        assertThat(first.at("/children/0/counts/completed").asInt()).isEqualTo(1);
        assertThat(second.at("/children/0/unit/code").asString()).isEqualTo("OTHER_BASE");
        assertThat(second.at("/children/0/counts/completed").asInt()).isZero();
        assertThat(second.has("next")).isFalse();
        assertThat(first.path("asOf").asString()).isNotBlank();
    }

    @Test
    void theReportOfTheRootCostsAsFewQueriesAsThatOfALeaf() {
        var course = publish(Place.ROOT, video(10));

        for (var place : List.of(Place.ROOT, Place.BASE)) {
            var report = as(Person.ADMINISTRATOR).get("/api/reports/units/" + place.id() + "/courses/" + course.id());
            report.ok();
            assertThat(report.queries()).hasSizeLessThanOrEqualTo(8);
        }
    }

    @Test
    void membersAreListedWithTheirState() {
        var lesson = video(10);
        var course = publish(Place.FEDERATION, lesson, video(10));
        assign(Person.MANAGER, Place.BASE, course, clock().instant().plus(Duration.ofDays(1)))
                .ok();
        watch(Person.WORKER, lesson);
        var path = "/api/reports/units/" + Place.BASE.id() + "/courses/" + course.id() + "/members";

        var before = as(Person.MANAGER).get(path).ok();
        clock().advance(Duration.ofDays(2));
        var after = as(Person.MANAGER).get(path).ok();

        assertThat(member(before, Person.WORKER).path("state").asString()).isEqualTo("started");
        assertThat(member(before, Person.WORKER).path("lessonsCompleted").asInt())
                .isEqualTo(1);
        assertThat(member(before, Person.WORKER).path("lessonCount").asInt()).isEqualTo(2);
        assertThat(member(before, Person.COLLEAGUE).path("state").asString()).isEqualTo("not-started");
        assertThat(member(after, Person.COLLEAGUE).path("state").asString()).isEqualTo("overdue");
    }

    @Test
    void membersArePagedByTheirNames() {
        var course = publish(Place.FEDERATION, video(10));
        var path = "/api/reports/units/" + Place.BASE.id() + "/courses/" + course.id() + "/members?limit=2";

        var first = as(Person.MANAGER).get(path).ok();
        var second = as(Person.MANAGER)
                .get(path + "&after=" + first.path("next").asString())
                .ok();

        assertThat(first.path("items")).hasSize(2);
        assertThat(second.path("items")).isNotEmpty();
        assertThat(second.path("items").findValuesAsString("memberId"))
                .doesNotContainAnyElementsOf(first.path("items").findValuesAsString("memberId"));
    }

    @Test
    void theEvidenceShowsWhyALessonCounts() {
        Question.OfChoices question = single(2, 0);
        var lesson = withQuiz(video(60), question);
        publish(Place.FEDERATION, lesson);
        report(Person.WORKER, lesson, grant(Person.WORKER, lesson), 0, 60).problem(422, "progress.implausible");
        watch(Person.WORKER, lesson);
        var attempt = as(Person.WORKER)
                .post("/api/lessons/" + lesson.id() + "/attempts", Map.of("id", UUID.randomUUID()))
                .ok();
        var right = Map.of(
                "questionId",
                question.id(),
                "choiceIds",
                List.of(question.choices().getFirst().id()));
        as(Person.WORKER)
                .post(
                        "/api/attempts/" + attempt.path("id").asString() + "/submission",
                        Map.of("answers", List.of(right)))
                .ok();

        var evidence = as(Person.MANAGER)
                .get("/api/reports/members/" + Person.WORKER.id() + "/lessons/" + lesson.id())
                .ok();

        assertThat(evidence.path("watchedSeconds").asInt()).isEqualTo(60);
        assertThat(evidence.path("neededSeconds").asInt()).isEqualTo(54);
        assertThat(evidence.at("/sessions/0/seconds").asInt()).isEqualTo(60);
        assertThat(evidence.at("/refusals/0/seconds").asInt()).isEqualTo(60);
        assertThat(evidence.at("/refusals/0/allowedSeconds").asInt()).isEqualTo(10);
        assertThat(evidence.at("/attempts/0/percent").asInt()).isEqualTo(100);
        assertThat(evidence.has("watchedAt") && evidence.has("passedAt") && evidence.has("completedAt"))
                .isTrue();
    }

    @Test
    void oneMemberIsShownLessonByLesson() {
        var lesson = video(10);
        var course = publish(Place.FEDERATION, lesson, video(10));
        watch(Person.WORKER, lesson);

        var shown = as(Person.MANAGER)
                .get("/api/reports/members/" + Person.WORKER.id() + "/courses/" + course.id())
                .ok();

        assertThat(shown.at("/member/state").asString()).isEqualTo("started");
        assertThat(shown.path("lessons").findValuesAsString("completed")).containsExactly("true", "false");
    }

    @Test
    void aManagerSeesNothingBesideOrAboveTheirUnit() {
        var lesson = video(10);
        var course = publish(Place.ROOT, lesson);

        for (var place : List.of(Place.OTHER_BASE, Place.FEDERATION, Place.ROOT, Place.FOREIGN_BASE)) {
            var unit = "/api/reports/units/" + place.id();
            Stream.of(
                            "",
                            "/courses/" + course.id(),
                            "/courses/" + course.id() + "/members",
                            "/courses/" + course.id() + "/export")
                    .forEach(path -> as(Person.MANAGER).get(unit + path).problem(404, "not-found"));
        }
        for (var person : List.of(Person.NEIGHBOUR, Person.FOREIGN_WORKER, Person.TRAINER)) {
            var member = "/api/reports/members/" + person.id();
            as(Person.MANAGER).get(member + "/courses/" + course.id()).problem(404, "not-found");
            as(Person.MANAGER).get(member + "/lessons/" + lesson.id()).problem(404, "not-found");
        }
        as(Person.FOREIGN_MANAGER)
                .get("/api/reports/members/" + Person.FOREIGN_WORKER.id() + "/lessons/" + lesson.id())
                .ok();
        as(Person.WORKER).get("/api/reports/units/" + Place.BASE.id()).problem(403, "auth.forbidden");
    }

    @Test
    void theExportIsATableThatExcelReads() {
        var lesson = video(10);
        var course = publish(Place.ROOT, lesson);
        watch(Person.FOREIGN_WORKER, lesson);
        part(OrganisationSetup.class)
                .member(
                        new MemberId(UUID.nameUUIDFromBytes(new byte[] {1})),
                        Place.FOREIGN_FEDERATION.id(),
                        "TEST-FORMULA",
                        "=HYPERLINK(\"x\")",
                        List.of());

        var export = as(Person.FOREIGN_MANAGER)
                .get("/api/reports/units/" + Place.FOREIGN_FEDERATION.id() + "/courses/" + course.id() + "/export");

        assertThat(export.status()).isEqualTo(200);
        assertThat(export.header("Content-Type")).startsWith("text/csv");
        assertThat(export.header("Content-Disposition")).contains("attachment").contains(".csv");
        assertThat(export.text())
                .startsWith(
                        "\uFEFFMã đơn vị,Đơn vị,Mã đoàn viên,Họ và tên,Trạng thái,Số bài đã xong,Hoàn thành lúc\r\n")
                .contains("FOREIGN_BASE,")
                .contains(",Đã hoàn thành,1,")
                .contains(",Chưa học,0,\r\n")
                .contains("\"'=HYPERLINK(\"\"x\"\")\"");
        assertThat(as(Person.FOREIGN_MANAGER)
                        .with("Accept-Language", "en")
                        .get("/api/reports/units/" + Place.FOREIGN_BASE.id() + "/courses/" + course.id() + "/export")
                        .text())
                .startsWith("\uFEFFUnit code,Unit,Member number")
                .doesNotContain("HYPERLINK");
    }

    @Test
    void anExportSaysHowFarItHasCome() {
        var course = publish(Place.FEDERATION, video(10));
        var path = "/api/reports/units/" + Place.FEDERATION.id() + "/courses/" + course.id() + "/export?format=xlsx";
        var id = UUID.randomUUID();

        var export = as(Person.ADMINISTRATOR).get(path + "&exportId=" + id);

        assertThat(export.header("Content-Type")).contains("spreadsheetml");
        assertThat(export.header("Content-Disposition")).contains(".xlsx");
        assertThat(export.text()).startsWith("PK");
        var progress =
                as(Person.ADMINISTRATOR).get("/api/reports/exports/" + id).ok();
        assertThat(progress.path("state").asString()).isEqualTo("done");
        assertThat(progress.path("percent").asInt()).isEqualTo(100);
        assertThat(progress.path("rows").asInt())
                .isPositive()
                .isEqualTo(progress.path("rowsSent").asInt());
        as(Person.MANAGER).get("/api/reports/exports/" + id).problem(404, "not-found");
        as(Person.MANAGER)
                .get("/api/reports/units/" + Place.BASE.id() + "/courses/" + course.id() + "/export?exportId=" + id)
                .problem(409, "conflict.id");
        as(Person.ADMINISTRATOR).get(path.replace("xlsx", "pdf")).problem(400, "invalid");
    }

    private JsonNode counts(String path, PublishedCourse course, Person manager) {
        var courses = as(manager).get(path).ok().path("courses");
        return find(
                        courses,
                        each -> each.at("/course/id")
                                .asString()
                                .equals(course.id().toString()))
                .path("counts");
    }

    private static JsonNode member(JsonNode page, Person person) {
        return find(
                page.path("items"),
                each -> each.path("memberId").asString().equals(person.id().toString()));
    }

    private static JsonNode find(JsonNode all, Predicate<JsonNode> wanted) {
        return StreamSupport.stream(all.spliterator(), false)
                .filter(wanted)
                .findFirst()
                .orElseThrow();
    }
}
