package vn.muoiphut.backend.progress.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import vn.muoiphut.backend.CourseTest;
import vn.muoiphut.backend.Person;
import vn.muoiphut.backend.Place;
import vn.muoiphut.backend.course.PublishedCourse;

class AssignmentsTest extends CourseTest {

    @Test
    void aCourseGivenToAUnitIsDueForEverybodyInIt() {
        var course = publish(Place.FEDERATION, video(10));
        var due = clock().instant().plus(Duration.ofDays(7)).truncatedTo(ChronoUnit.SECONDS);

        var made = assign(Person.MANAGER, Place.BASE, course, due).ok();

        assertThat(made.at("/course/title").asString()).isEqualTo(course.title());
        assertThat(made.at("/unit/code").asString()).isEqualTo("BASE");
        assertThat(dueFor(Person.WORKER, course)).isEqualTo(due.toString());
        assertThat(dueFor(Person.NEIGHBOUR, course)).isEmpty();
    }

    @Test
    void whatIsGivenToAUnitReachesAllBelowIt() {
        var course = publish(Place.FEDERATION, video(10));
        var due = clock().instant().plus(Duration.ofDays(7)).truncatedTo(ChronoUnit.SECONDS);

        assign(Person.ADMINISTRATOR, Place.FEDERATION, course, due).ok();

        assertThat(dueFor(Person.NEIGHBOUR, course)).isEqualTo(due.toString());
    }

    @Test
    void theSameAgainChangesNothingAndAnotherUnderThatIdIsRefused() {
        var course = publish(Place.FEDERATION, video(10));
        var other = publish(Place.FEDERATION, video(10));
        var id = UUID.randomUUID();

        var first = as(Person.MANAGER)
                .post(path(Place.BASE), wanted(id, course, Place.BASE))
                .ok();
        clock().advance(Duration.ofMinutes(1));

        assertThat(as(Person.MANAGER)
                        .post(path(Place.BASE), wanted(id, course, Place.BASE))
                        .ok())
                .isEqualTo(first);
        as(Person.MANAGER).post(path(Place.BASE), wanted(id, other, Place.BASE)).problem(409, "conflict.id");
    }

    @Test
    void aManagerAssignsToTheirUnitAndNothingBesideOrAboveIt() {
        var course = publish(Place.ROOT, video(10));

        assign(Person.MANAGER, Place.OTHER_BASE, course, null).problem(404, "not-found");
        assign(Person.MANAGER, Place.FEDERATION, course, null).problem(404, "not-found");
        assign(Person.FOREIGN_MANAGER, Place.BASE, course, null).problem(404, "not-found");
        assign(Person.WORKER, Place.BASE, course, null).problem(403, "auth.forbidden");
        as(Person.FOREIGN_MANAGER).get(path(Place.BASE)).problem(404, "not-found");
    }

    @Test
    void onlyWhatIsOfferedToTheUnitCanBeAssigned() {
        var foreign = publish(Place.FOREIGN_FEDERATION, video(10));

        assign(Person.MANAGER, Place.BASE, foreign, null).problem(422, "assignment.not-offered");
        as(Person.MANAGER)
                .post(path(Place.BASE), wanted(UUID.randomUUID(), foreign, Place.OTHER_BASE))
                .problem(400, "invalid");
    }

    @Test
    void assignmentsAreListedTheLatestFirstPageByPage() {
        var course = publish(Place.FOREIGN_FEDERATION, video(10));
        var unit = Place.FOREIGN_BASE;
        for (var number = 0; number < 3; number++) {
            clock().advance(Duration.ofSeconds(1));
            assign(Person.FOREIGN_MANAGER, unit, course, clock().instant().plusSeconds(number))
                    .ok();
        }

        var first = as(Person.FOREIGN_MANAGER).get(path(unit) + "?limit=2").ok();
        var second = as(Person.FOREIGN_MANAGER)
                .get(path(unit) + "?limit=2&after=" + first.path("next").asString())
                .ok();

        assertThat(first.path("items")).hasSize(2);
        assertThat(second.path("items")).hasSize(1);
        assertThat(second.has("next")).isFalse();
        assertThat(first.at("/items/0/assignedAt").asString())
                .isGreaterThan(second.at("/items/0/assignedAt").asString());
    }

    @Test
    void aChangeCountsForEverybodyBelowAtOnce() {
        var course = publish(Place.FEDERATION, video(10));
        var due = clock().instant().plus(Duration.ofDays(7)).truncatedTo(ChronoUnit.SECONDS);
        var made = assign(Person.ADMINISTRATOR, Place.FEDERATION, course, due).ok();
        var one = path(Place.FEDERATION) + "/" + made.path("id").asString();

        var later = due.plus(Duration.ofDays(7));
        var changed = as(Person.ADMINISTRATOR)
                .put(one, Map.of("mandatory", false, "dueAt", later.toString()))
                .ok();

        assertThat(changed.path("dueAt").asString()).isEqualTo(later.toString());
        assertThat(dueFor(Person.WORKER, course)).isEqualTo(later.toString());
        assertThat(card(Person.WORKER, course).path("mandatory").asBoolean()).isFalse();
        as(Person.ADMINISTRATOR).put(one, Map.of("mandatory", true)).ok();
        assertThat(dueFor(Person.WORKER, course)).isEmpty();
        assertThat(card(Person.WORKER, course).path("mandatory").asBoolean()).isTrue();
    }

    @Test
    void whatIsWithdrawnAsksForNothingAndItsIdIsNotGivenAgain() {
        var course = publish(Place.FEDERATION, video(10));
        var id = UUID.randomUUID();
        as(Person.MANAGER)
                .post(path(Place.BASE), wanted(id, course, Place.BASE))
                .ok();
        assertThat(card(Person.WORKER, course).has("mandatory")).isTrue();

        assertThat(as(Person.MANAGER).delete(path(Place.BASE) + "/" + id).status())
                .isEqualTo(204);
        assertThat(as(Person.MANAGER).delete(path(Place.BASE) + "/" + id).status())
                .isEqualTo(204);

        assertThat(card(Person.WORKER, course).has("mandatory")).isFalse();
        assertThat(as(Person.MANAGER).get(path(Place.BASE)).text()).doesNotContain(id.toString());
        as(Person.MANAGER)
                .put(path(Place.BASE) + "/" + id, Map.of("mandatory", true))
                .problem(404, "not-found");
        as(Person.MANAGER)
                .post(path(Place.BASE), wanted(id, course, Place.BASE))
                .problem(409, "conflict.id");
    }

    @Test
    void anAssignmentOfAnotherUnitIsNeitherChangedNorWithdrawn() {
        var course = publish(Place.FEDERATION, video(10));
        var made = assign(Person.ADMINISTRATOR, Place.FEDERATION, course, null).ok();
        for (var unit : List.of(Place.BASE, Place.FEDERATION)) {
            var one = path(unit) + "/" + made.path("id").asString();
            as(Person.MANAGER).put(one, Map.of("mandatory", false)).problem(404, "not-found");
            as(Person.MANAGER).delete(one).problem(404, "not-found");
        }
    }

    private JsonNode card(Person person, PublishedCourse course) {
        return as(person).get("/api/courses/" + course.id()).ok();
    }

    private String dueFor(Person person, PublishedCourse course) {
        return as(person).get("/api/courses/" + course.id()).ok().path("dueAt").asString("");
    }

    private static String path(Place unit) {
        return "/api/units/" + unit.id() + "/assignments";
    }

    private static Map<String, Object> wanted(UUID id, PublishedCourse course, Place unit) {
        return Map.of(
                "id", id, "courseId", course.id().value(), "unitId", unit.id().value(), "mandatory", true);
    }
}
