package vn.muoiphut.backend.organisation.audit;

import java.time.LocalDate;
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
import vn.muoiphut.api.AuditApi;
import vn.muoiphut.api.model.AuditPage;
import vn.muoiphut.backend.identity.Allowed;
import vn.muoiphut.backend.identity.Role;
import vn.muoiphut.backend.organisation.Actors;
import vn.muoiphut.backend.shared.Cursor;

@RestController
class AuditController implements AuditApi {

    private final Actors actors;
    private final AuditReading reading;
    private final AuditTable table;
    private final AuditMapper mapper;

    AuditController(Actors actors, AuditReading reading, AuditTable table, AuditMapper mapper) {
        this.actors = actors;
        this.reading = reading;
        this.table = table;
        this.mapper = mapper;
    }

    @Override
    @Allowed(Role.ADMINISTRATOR)
    public ResponseEntity<AuditPage> listAuditEntries(
            @Nullable UUID unitId,
            @Nullable UUID memberId,
            @Nullable String operation,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable String after,
            Integer limit) {
        var wanted = reading.query(actors.current(), unitId, memberId, operation, from, to);
        return ResponseEntity.ok(mapper.toPage(reading.page(wanted, Cursor.parse(after, 2), limit)));
    }

    @Override
    @Allowed(Role.ADMINISTRATOR)
    public ResponseEntity<Resource> exportAuditEntries(
            @Nullable UUID unitId,
            @Nullable UUID memberId,
            @Nullable String operation,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {
        var wanted = reading.query(actors.current(), unitId, memberId, operation, from, to);
        var attachment = ContentDisposition.attachment().filename("nhat-ky.csv").build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment.toString())
                .contentType(MediaType.parseMediaType("text/csv;charset=UTF-8"))
                .body(new InputStreamResource(table.csv(wanted, LocaleContextHolder.getLocale())));
    }
}
