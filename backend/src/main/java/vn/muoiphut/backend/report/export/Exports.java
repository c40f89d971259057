package vn.muoiphut.backend.report.export;

import java.io.InputStream;
import java.time.Clock;
import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import vn.muoiphut.backend.course.PublishedCourse;
import vn.muoiphut.backend.organisation.MemberId;
import vn.muoiphut.backend.organisation.Unit;
import vn.muoiphut.backend.shared.FoldedText;
import vn.muoiphut.backend.shared.RefusedException;
import vn.muoiphut.backend.shared.table.Cell;
import vn.muoiphut.backend.shared.table.Csv;
import vn.muoiphut.backend.shared.table.LazyBytes;
import vn.muoiphut.backend.shared.table.Xlsx;

/** Sends tables while they are read from the database, and keeps how far each has come. */
@Component
class Exports {

    private static final Duration KEPT_FOR = Duration.ofDays(1);
    private static final int LONGEST_SHEET_NAME = 28;

    private final CompletionTable table;
    private final ExportStore store;
    private final Clock clock;

    Exports(CompletionTable table, ExportStore store, Clock clock) {
        this.table = table;
        this.store = store;
        this.clock = clock;
    }

    /** Such as {@code an-toan-so-MP-01.csv}. */
    static String fileName(Unit unit, PublishedCourse course, ExportFormat format) {
        return FoldedText.fold(course.title()).replace(' ', '-')
                + '-'
                + unit.code().replaceAll("[^\\w.-]", "_")
                + '.'
                + format.extension();
    }

    /**
     * The table of everybody in a unit and below.
     *
     * @param id under which its progress is kept; null when nobody will ask
     * @throws RefusedException {@code conflict.id} when the id is another member's
     */
    InputStream table(
            MemberId reader,
            Unit top,
            PublishedCourse course,
            ExportFormat format,
            Locale language,
            @Nullable UUID id) {
        var rows = table.rows(top, course, language);
        var headings = table.headings(language);
        if (id == null) {
            return new LazyBytes(pieces(course, format, headings, rows), () -> {});
        }
        var begun = new ExportProgress(ExportProgress.State.RUNNING, table.count(top), 0);
        if (!store.save(id, reader, begun, clock.instant())) {
            throw RefusedException.conflict("conflict.id");
        }
        var counted = new CountedRows(rows, begun, now -> store.save(id, reader, now, clock.instant()));
        return new LazyBytes(pieces(course, format, headings, counted), counted::close);
    }

    private static Iterator<byte[]> pieces(
            PublishedCourse course, ExportFormat format, List<String> headings, Iterator<List<List<Cell>>> rows) {
        return switch (format) {
            case CSV -> Csv.pieces(headings, rows);
            case XLSX -> Xlsx.pieces(sheetName(course), headings, rows, Xlsx.ROWS_PER_SHEET);
        };
    }

    /** Without what Excel refuses in it. */
    private static String sheetName(PublishedCourse course) {
        var name = course.title().replaceAll("[\\[\\]:*?/\\\\']", " ").strip();
        return name.isEmpty() ? "1" : name.substring(0, Math.min(name.length(), LONGEST_SHEET_NAME));
    }

    Optional<ExportProgress> progress(UUID id, MemberId reader) {
        return store.find(id, reader);
    }

    @Scheduled(fixedDelayString = "${muoiphut.sweeps.forget-period:1h}")
    void forgetWhatIsOld() {
        store.removeBefore(clock.instant().minus(KEPT_FOR));
    }
}
