package vn.muoiphut.backend.report;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;
import vn.muoiphut.api.ReportsApi;
import vn.muoiphut.api.model.CourseReport;
import vn.muoiphut.api.model.MemberCompletionPage;
import vn.muoiphut.api.model.UnitReport;
import vn.muoiphut.backend.course.CourseId;
import vn.muoiphut.backend.course.PublishedCourses;
import vn.muoiphut.backend.identity.Allowed;
import vn.muoiphut.backend.identity.Role;
import vn.muoiphut.backend.organisation.Actors;
import vn.muoiphut.backend.organisation.OrganisationMapper;
import vn.muoiphut.backend.organisation.Unit;
import vn.muoiphut.backend.organisation.UnitId;
import vn.muoiphut.backend.organisation.Units;
import vn.muoiphut.backend.report.count.Days;
import vn.muoiphut.backend.report.count.UnitCounts;
import vn.muoiphut.backend.shared.Cursor;
import vn.muoiphut.backend.shared.RefusedException;

@RestController
class ReportController implements ReportsApi {

    private static final int MOST_COURSES = 200;

    private final Actors actors;
    private final Units units;
    private final PublishedCourses courses;
    private final UnitCounts counts;
    private final MemberStandings standings;
    private final PeriodCounts periodCounts;
    private final ReportMapper mapper;
    private final OrganisationMapper organisationMapper;
    private final Clock clock;

    ReportController(
            Actors actors,
            Units units,
            PublishedCourses courses,
            UnitCounts counts,
            MemberStandings standings,
            PeriodCounts periodCounts,
            ReportMapper mapper,
            OrganisationMapper organisationMapper,
            Clock clock) {
        this.actors = actors;
        this.units = units;
        this.courses = courses;
        this.counts = counts;
        this.standings = standings;
        this.periodCounts = periodCounts;
        this.mapper = mapper;
        this.organisationMapper = organisationMapper;
        this.clock = clock;
    }

    @Override
    @Allowed({Role.MANAGER, Role.ADMINISTRATOR})
    public ResponseEntity<UnitReport> getUnitReport(
            UUID unitId, @Nullable UUID courseId, @Nullable LocalDate from, @Nullable LocalDate to) {
        var unit = managed(unitId);
        var period = period(from, to);
        var asOf = counts.asOf();
        var stats = courseId == null
                ? counts.ofUnit(unit.id(), MOST_COURSES)
                : List.of(counts.of(unit.id(), new CourseId(courseId)));
        var known =
                courses.findAll(stats.stream().map(each -> each.of().course()).toList());
        return ResponseEntity.ok(
                new UnitReport(wire(unit), asOf, mapper.toWire(periodCounts.of(stats, period), known)));
    }

    @Override
    @Allowed({Role.MANAGER, Role.ADMINISTRATOR})
    public ResponseEntity<CourseReport> getCourseReport(
            UUID unitId,
            UUID courseId,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable String after,
            Integer limit) {
        var unit = managed(unitId);
        var period = period(from, to);
        var course = courses.find(new CourseId(courseId)).orElseThrow(RefusedException::notFound);
        var asOf = counts.asOf();
        var stats = counts.of(unit.id(), course.id());
        var own = periodCounts.of(stats, period);
        var children = units.children(unit.id(), Cursor.parse(after, 1), limit);
        var below = counts.ofUnits(children.items().stream().map(Unit::id).toList(), course.id());
        return ResponseEntity.ok(new CourseReport(
                wire(unit),
                mapper.toWire(course),
                asOf,
                mapper.toWire(own.counts()),
                own.before() == null ? null : mapper.toWire(own.before()),
                mapper.toWire(stats.own()),
                mapper.toWire(children.items(), course.id(), periodCounts.of(below.values(), period)),
                children.nextText()));
    }

    @Override
    @Allowed({Role.MANAGER, Role.ADMINISTRATOR})
    public ResponseEntity<MemberCompletionPage> listMemberCompletions(
            UUID unitId, UUID courseId, @Nullable String after, Integer limit) {
        var unit = managed(unitId);
        var course = courses.find(new CourseId(courseId)).orElseThrow(RefusedException::notFound);
        var asOf = clock.instant();
        var page = standings.ofUnit(unit, course, Cursor.parse(after, 2), limit);
        return ResponseEntity.ok(new MemberCompletionPage(
                asOf, page.items().stream().map(mapper::toWire).toList(), page.nextText()));
    }

    private Period period(@Nullable LocalDate from, @Nullable LocalDate to) {
        return Period.of(from, to, Days.of(clock.instant()));
    }

    private Unit managed(UUID unitId) {
        return units.getManagedBy(actors.current(), new UnitId(unitId));
    }

    private vn.muoiphut.api.model.Unit wire(Unit unit) {
        return organisationMapper.toUnit(unit, units.ancestorsSeenBy(actors.current(), unit));
    }
}
