package vn.muoiphut.backend.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.muoiphut.backend.Person;
import vn.muoiphut.backend.Place;
import vn.muoiphut.backend.report.count.CountingTest;
import vn.muoiphut.backend.report.count.Days;

class TrendsTest extends CountingTest {

    @Test
    void aTrendShowsEachDayAlsoThoseOnWhichNothingHappened() {
        var lesson = video(10);
        var course = publish(Place.FEDERATION, lesson);
        var first = today();
        watch(Person.WORKER, lesson);
        sweep();
        clock().advance(Duration.ofDays(3));
        watch(Person.NEIGHBOUR, lesson);
        sweep();

        var path = "/api/reports/units/" + Place.FEDERATION.id() + "/courses/" + course.id() + "/trend?from=";
        var trend = as(Person.ADMINISTRATOR).get(path + first.minusDays(1)).ok();

        assertThat(trend.path("points").findValuesAsString("day"))
                .containsExactlyElementsOf(first.minusDays(1)
                        .datesUntil(today().plusDays(1))
                        .map(LocalDate::toString)
                        .toList());
        assertThat(trend.path("points").findValuesAsString("completed")).containsExactly("0", "1", "1", "1", "2");
        assertThat(trend.path("asOf").asString()).isNotBlank();
        as(Person.ADMINISTRATOR).get(path + today().plusDays(1)).problem(400, "invalid");
        as(Person.ADMINISTRATOR).get(path + "yesterday").problem(400, "invalid");
        as(Person.MANAGER).get(path + first).problem(404, "not-found");
    }

    @Test
    void aPeriodShowsWhatWasAtItsEndAndBeforeIt() {
        var lesson = video(10);
        var course = publish(Place.FEDERATION, lesson);
        var first = today();
        watch(Person.WORKER, lesson);
        sweep();
        clock().advance(Duration.ofDays(2));
        watch(Person.NEIGHBOUR, lesson);
        sweep();
        clock().advance(Duration.ofDays(2));
        watch(Person.COLLEAGUE, lesson);
        sweep();
        var unit = "/api/reports/units/" + Place.FEDERATION.id();
        var period = "from=" + first.plusDays(1) + "&to=" + first.plusDays(2);

        var courses = as(Person.ADMINISTRATOR)
                .get(unit + "?courseId=" + course.id() + "&" + period)
                .ok();
        var units = as(Person.ADMINISTRATOR)
                .get(unit + "/courses/" + course.id() + "?" + period)
                .ok();

        assertThat(courses.path("courses")).hasSize(1);
        assertThat(courses.at("/courses/0/counts/completed").asInt()).isEqualTo(2);
        assertThat(courses.at("/courses/0/before/completed").asInt()).isEqualTo(1);
        assertThat(units.at("/counts/completed").asInt()).isEqualTo(2);
        assertThat(units.at("/children/0/counts/completed").asInt()).isEqualTo(1);
        assertThat(units.at("/children/0/before/completed").asInt()).isEqualTo(1);
        assertThat(units.at("/children/1/counts/completed").asInt()).isEqualTo(1);
        assertThat(units.at("/children/1/before/completed").asInt()).isZero();
        var now = as(Person.ADMINISTRATOR).get(unit + "/courses/" + course.id()).ok();
        assertThat(now.at("/counts/completed").asInt()).isEqualTo(3);
        assertThat(now.has("before")).isFalse();
    }

    @Test
    void unitsStandSideBySideInTheOrderAskedFor() {
        var lesson = video(10);
        var course = publish(Place.FEDERATION, lesson);
        watch(Person.NEIGHBOUR, lesson);
        sweep();
        var path = "/api/reports/courses/" + course.id() + "/comparison?unitIds=";

        var compared = as(Person.ADMINISTRATOR)
                .get(path + Place.OTHER_BASE.id() + "," + Place.BASE.id())
                .ok();

        assertThat(compared.path("units").findValuesAsString("code")).isEqualTo(List.of("OTHER_BASE", "BASE"));
        assertThat(compared.path("units").findValuesAsString("completed")).isEqualTo(List.of("1", "0"));
        as(Person.MANAGER).get(path + Place.BASE.id()).ok();
        as(Person.MANAGER)
                .get(path + Place.BASE.id() + "," + Place.OTHER_BASE.id())
                .problem(404, "not-found");
        as(Person.MANAGER).get(path).problem(400, "invalid");
    }

    private LocalDate today() {
        return Days.of(clock().instant());
    }
}
