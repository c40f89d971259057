package vn.muoiphut.backend.report;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;
import vn.muoiphut.api.TrendsApi;
import vn.muoiphut.api.model.Comparison;
import vn.muoiphut.api.model.Trend;
import vn.muoiphut.api.model.TrendPoint;
import vn.muoiphut.backend.course.CourseId;
import vn.muoiphut.backend.course.PublishedCourse;
import vn.muoiphut.backend.course.PublishedCourses;
import vn.muoiphut.backend.identity.Allowed;
import vn.muoiphut.backend.identity.Role;
import vn.muoiphut.backend.organisation.Actors;
import vn.muoiphut.backend.organisation.OrganisationMapper;
import vn.muoiphut.backend.organisation.Rights;
import vn.muoiphut.backend.organisation.UnitId;
import vn.muoiphut.backend.organisation.Units;
import vn.muoiphut.backend.report.count.Days;
import vn.muoiphut.backend.report.count.Trends;
import vn.muoiphut.backend.report.count.UnitCounts;
import vn.muoiphut.backend.shared.RefusedException;

@RestController
class TrendController implements TrendsApi {

    private static final int USUAL_DAYS = 30;

    private final Actors actors;
    private final Units units;
    private final PublishedCourses courses;
    private final UnitCounts counts;
    private final Trends trends;
    private final PeriodCounts periodCounts;
    private final ReportMapper mapper;
    private final OrganisationMapper organisationMapper;
    private final Clock clock;

    TrendController(
            Actors actors,
            Units units,
            PublishedCourses courses,
            UnitCounts counts,
            Trends trends,
            PeriodCounts periodCounts,
            ReportMapper mapper,
            OrganisationMapper organisationMapper,
            Clock clock) {
        this.actors = actors;
        this.units = units;
        this.courses = courses;
        this.counts = counts;
        this.trends = trends;
        this.periodCounts = periodCounts;
        this.mapper = mapper;
        this.organisationMapper = organisationMapper;
        this.clock = clock;
    }

    @Override
    @Allowed({Role.MANAGER, Role.ADMINISTRATOR})
    public ResponseEntity<Trend> getTrend(
            UUID unitId, UUID courseId, @Nullable LocalDate from, @Nullable LocalDate to) {
        var unit = units.getManagedBy(actors.current(), new UnitId(unitId));
        var course = course(courseId);
        var period = period(from, to);
        var asOf = counts.asOf();
        var daily = trends.daily(counts.of(unit.id(), course.id()), period.firstOrOf(USUAL_DAYS), period.last());
        var points = daily.entrySet().stream()
                .map(point -> new TrendPoint(point.getKey(), mapper.toWire(point.getValue())))
                .toList();
        return ResponseEntity.ok(new Trend(organisationMapper.toRef(unit), mapper.toWire(course), asOf, points));
    }

    @Override
    @Allowed({Role.MANAGER, Role.ADMINISTRATOR})
    public ResponseEntity<Comparison> compareUnits(
            UUID courseId, List<UUID> unitIds, @Nullable LocalDate from, @Nullable LocalDate to) {
        var course = course(courseId);
        var period = period(from, to);
        var ids = unitIds.stream().map(UnitId::new).distinct().toList();
        var known = units.findAll(ids);
        var actor = actors.current();
        var compared = ids.stream()
                .flatMap(id -> Optional.ofNullable(known.get(id)).stream())
                .filter(unit -> Rights.mayManage(actor, unit))
                .toList();
        if (compared.size() < ids.size()) {
            throw RefusedException.notFound();
        }
        var asOf = counts.asOf();
        var pairs = periodCounts.of(counts.ofUnits(ids, course.id()).values(), period);
        return ResponseEntity.ok(
                new Comparison(mapper.toWire(course), asOf, mapper.toWire(compared, course.id(), pairs)));
    }

    private PublishedCourse course(UUID id) {
        return courses.find(new CourseId(id)).orElseThrow(RefusedException::notFound);
    }

    private Period period(@Nullable LocalDate from, @Nullable LocalDate to) {
        return Period.of(from, to, Days.of(clock.instant()));
    }
}
