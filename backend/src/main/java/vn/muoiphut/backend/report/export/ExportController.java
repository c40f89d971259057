package vn.muoiphut.backend.report.export;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;
import vn.muoiphut.api.ExportsApi;
import vn.muoiphut.api.model.ExportState;
import vn.muoiphut.backend.course.CourseId;
import vn.muoiphut.backend.course.PublishedCourses;
import vn.muoiphut.backend.identity.Allowed;
import vn.muoiphut.backend.identity.Role;
import vn.muoiphut.backend.organisation.Actors;
import vn.muoiphut.backend.organisation.UnitId;
import vn.muoiphut.backend.organisation.Units;
import vn.muoiphut.backend.shared.RefusedException;

@RestController
class ExportController implements ExportsApi {

    private final Actors actors;
    private final Units units;
    private final PublishedCourses courses;
    private final Exports exports;

    ExportController(Actors actors, Units units, PublishedCourses courses, Exports exports) {
        this.actors = actors;
        this.units = units;
        this.courses = courses;
        this.exports = exports;
    }

    @Override
    @Allowed({Role.MANAGER, Role.ADMINISTRATOR})
    public ResponseEntity<Resource> exportCourseReport(
            UUID unitId, UUID courseId, vn.muoiphut.api.model.@Nullable ExportFormat format, @Nullable UUID exportId) {
        var actor = actors.current();
        var unit = units.getManagedBy(actor, new UnitId(unitId));
        var course = courses.find(new CourseId(courseId)).orElseThrow(RefusedException::notFound);
        var wanted = format == null ? ExportFormat.CSV : ExportFormatMapper.toDomain(format);
        var table = exports.table(actor.id(), unit, course, wanted, LocaleContextHolder.getLocale(), exportId);
        var attachment = ContentDisposition.attachment()
                .filename(Exports.fileName(unit, course, wanted))
                .build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment.toString())
                .contentType(MediaType.parseMediaType(wanted.mediaType()))
                .body(new InputStreamResource(table));
    }

    @Override
    @Allowed({Role.MANAGER, Role.ADMINISTRATOR})
    public ResponseEntity<vn.muoiphut.api.model.ExportProgress> getExportProgress(UUID exportId) {
        var progress = exports.progress(exportId, actors.current().id()).orElseThrow(RefusedException::notFound);
        var state = switch (progress.state()) {
            case RUNNING -> ExportState.RUNNING;
            case DONE -> ExportState.DONE;
            case STOPPED -> ExportState.STOPPED;
        };
        return ResponseEntity.ok(new vn.muoiphut.api.model.ExportProgress(
                exportId, state, progress.rows(), progress.rowsSent(), progress.percent()));
    }
}
