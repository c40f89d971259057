package vn.muoiphut.backend.report;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
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
    private final CsvExport export;
    private final ReportMapper mapper;
    private final OrganisationMapper organisationMapper;

    ReportController(
            Actors actors,
            Units units,
            PublishedCourses courses,
            UnitCounts counts,
            MemberStandings standings,
            CsvExport export,
            ReportMapper mapper,
            OrganisationMapper organisationMapper) {
        this.actors = actors;
        this.units = units;
        this.courses = courses;
        this.counts = counts;
        this.standings = standings;
        this.export = export;
        this.mapper = mapper;
        this.organisationMapper = organisationMapper;
    }

    @Override
    @Allowed({Role.MANAGER, Role.ADMINISTRATOR})
    public ResponseEntity<UnitReport> getUnitReport(UUID unitId) {
        var unit = managed(unitId);
        var asOf = counts.asOf();
        var stats = counts.ofUnit(unit.id(), MOST_COURSES);
        var known =
                courses.findAll(stats.stream().map(each -> each.of().course()).toList());
        return ResponseEntity.ok(new UnitReport(wire(unit), asOf, mapper.toWire(stats, known)));
    }

    @Override
    @Allowed({Role.MANAGER, Role.ADMINISTRATOR})
    public ResponseEntity<CourseReport> getCourseReport(
            UUID unitId, UUID courseId, @Nullable String after, Integer limit) {
        var unit = managed(unitId);
        var course = courses.find(new CourseId(courseId)).orElseThrow(RefusedException::notFound);
        var asOf = counts.asOf();
        var stats = counts.of(unit.id(), course.id());
        var children = units.children(unit.id(), Cursor.parse(after, 1), limit);
        var below = counts.ofUnits(children.items().stream().map(Unit::id).toList(), course.id());
        return ResponseEntity.ok(new CourseReport(
                wire(unit),
                mapper.toWire(course),
                asOf,
                mapper.toWire(stats.total()),
                mapper.toWire(stats.own()),
                mapper.toWire(children.items(), below),
                children.nextText()));
    }

    @Override
    @Allowed({Role.MANAGER, Role.ADMINISTRATOR})
    public ResponseEntity<MemberCompletionPage> listMemberCompletions(
            UUID unitId, UUID courseId, @Nullable String after, Integer limit) {
        var unit = managed(unitId);
        var course = courses.find(new CourseId(courseId)).orElseThrow(RefusedException::notFound);
        var page = standings.ofUnit(unit, course, Cursor.parse(after, 2), limit);
        return ResponseEntity.ok(new MemberCompletionPage(
                page.items().stream().map(mapper::toWire).toList(), page.nextText()));
    }

    @Override
    @Allowed({Role.MANAGER, Role.ADMINISTRATOR})
    public ResponseEntity<Resource> exportCourseReport(UUID unitId, UUID courseId) {
        var unit = managed(unitId);
        var course = courses.find(new CourseId(courseId)).orElseThrow(RefusedException::notFound);
        var table = export.table(unit, course, LocaleContextHolder.getLocale());
        var attachment = ContentDisposition.attachment()
                .filename(export.fileName(unit, course))
                .build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment.toString())
                .body(new InputStreamResource(table));
    }

    private Unit managed(UUID unitId) {
        return units.getManagedBy(actors.current(), new UnitId(unitId));
    }

    private vn.muoiphut.api.model.Unit wire(Unit unit) {
        return organisationMapper.toUnit(unit, units.ancestorsSeenBy(actors.current(), unit));
    }
}
