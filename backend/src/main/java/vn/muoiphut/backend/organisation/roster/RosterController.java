package vn.muoiphut.backend.organisation.roster;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Set;
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
import vn.muoiphut.api.RostersApi;
import vn.muoiphut.api.model.ExportFormat;
import vn.muoiphut.api.model.RosterApplication;
import vn.muoiphut.api.model.RosterImportPage;
import vn.muoiphut.api.model.RosterLinePage;
import vn.muoiphut.api.model.RosterVerdict;
import vn.muoiphut.backend.identity.Allowed;
import vn.muoiphut.backend.identity.Role;
import vn.muoiphut.backend.organisation.Actors;
import vn.muoiphut.backend.organisation.Unit;
import vn.muoiphut.backend.organisation.UnitId;
import vn.muoiphut.backend.organisation.Units;
import vn.muoiphut.backend.shared.Cursor;
import vn.muoiphut.backend.shared.Page;
import vn.muoiphut.backend.shared.RefusedException;

@RestController
class RosterController implements RostersApi {

    private static final MediaType CSV = new MediaType("text", "csv");
    private static final MediaType XLSX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final Actors actors;
    private final Units units;
    private final Rosters rosters;
    private final ImportStore imports;
    private final LineStore lines;
    private final RosterTable table;
    private final RosterMapper mapper;

    RosterController(
            Actors actors,
            Units units,
            Rosters rosters,
            ImportStore imports,
            LineStore lines,
            RosterTable table,
            RosterMapper mapper) {
        this.actors = actors;
        this.units = units;
        this.rosters = rosters;
        this.imports = imports;
        this.lines = lines;
        this.table = table;
        this.mapper = mapper;
    }

    @Override
    @Allowed(Role.ADMINISTRATOR)
    public ResponseEntity<vn.muoiphut.api.model.RosterImport> uploadRoster(
            UUID unitId, UUID importId, Resource body, String fileName) {
        var unit = administered(unitId);
        try {
            var uploaded = rosters.upload(new ImportId(importId), unit, fileName, body.getContentAsByteArray());
            return ResponseEntity.ok(mapper.toWire(uploaded));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    @Allowed(Role.ADMINISTRATOR)
    public ResponseEntity<RosterImportPage> listRosterImports(UUID unitId, @Nullable String after, Integer limit) {
        var page = imports.ofUnit(administered(unitId).id(), Cursor.parse(after, 2), limit);
        return ResponseEntity.ok(
                new RosterImportPage(page.items().stream().map(mapper::toWire).toList(), page.nextText()));
    }

    @Override
    @Allowed(Role.ADMINISTRATOR)
    public ResponseEntity<vn.muoiphut.api.model.RosterImport> getRosterImport(UUID unitId, UUID importId) {
        return ResponseEntity.ok(mapper.toWire(rosters.get(new ImportId(importId), administered(unitId))));
    }

    @Override
    @Allowed(Role.ADMINISTRATOR)
    public ResponseEntity<RosterLinePage> listRosterLines(
            UUID unitId, UUID importId, @Nullable RosterVerdict verdict, @Nullable String after, Integer limit) {
        var found = rosters.get(new ImportId(importId), administered(unitId));
        var cursor = Cursor.parse(after, 1);
        var behind = lines.after(
                found.id(),
                cursor == null ? 0 : line(cursor),
                verdict == null ? null : RosterMapper.toDomain(verdict),
                limit);
        var page = Page.of(behind, limit, line -> Cursor.after(line.line()));
        var language = LocaleContextHolder.getLocale();
        return ResponseEntity.ok(new RosterLinePage(
                page.items().stream().map(line -> mapper.toWire(line, language)).toList(), page.nextText()));
    }

    @Override
    @Allowed(Role.ADMINISTRATOR)
    public ResponseEntity<vn.muoiphut.api.model.RosterImport> applyRoster(
            UUID unitId, UUID importId, RosterApplication wanted) {
        var chosen = wanted.lines() == null || wanted.all() ? Set.<Integer>of() : Set.copyOf(wanted.lines());
        if (!wanted.all() && chosen.isEmpty()) {
            throw RefusedException.invalid("lines", "required");
        }
        var unit = administered(unitId);
        return ResponseEntity.ok(
                mapper.toWire(rosters.apply(new ImportId(importId), unit, wanted.all() ? null : chosen)));
    }

    @Override
    @Allowed(Role.ADMINISTRATOR)
    public ResponseEntity<Resource> exportRoster(UUID unitId, @Nullable ExportFormat format) {
        var unit = administered(unitId);
        var language = LocaleContextHolder.getLocale();
        var asWorkbook = format == ExportFormat.XLSX;
        var attachment = ContentDisposition.attachment()
                .filename("doan-vien-" + unit.code().replaceAll("[^\\w.-]", "_") + (asWorkbook ? ".xlsx" : ".csv"))
                .build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment.toString())
                .contentType(asWorkbook ? XLSX : CSV)
                .body(new InputStreamResource(asWorkbook ? table.xlsx(unit, language) : table.csv(unit, language)));
    }

    private Unit administered(UUID id) {
        return units.getAdministeredBy(actors.current(), new UnitId(id));
    }

    private static int line(Cursor cursor) {
        try {
            return Integer.parseInt(cursor.text(0));
        } catch (NumberFormatException e) {
            throw RefusedException.invalid("after", "cursor");
        }
    }
}
