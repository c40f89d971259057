package vn.muoiphut.backend.organisation.audit;

import java.io.InputStream;
import java.time.format.DateTimeFormatter;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.muoiphut.backend.identity.audit.AuditQuery;
import vn.muoiphut.backend.organisation.Member;
import vn.muoiphut.backend.organisation.audit.AuditReading.NamedEntry;
import vn.muoiphut.backend.shared.table.Cell;
import vn.muoiphut.backend.shared.table.Csv;
import vn.muoiphut.backend.shared.table.LazyBytes;
import vn.muoiphut.backend.shared.table.Pages;

/** The audit trail as a table, fetched while it is sent. */
@Component
class AuditTable {

    private static final int AT_ONCE = 500;
    private static final List<String> COLUMNS = List.of(
            "at", "member-number", "name", "subject", "operation", "path", "outcome", "status", "address", "client");
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm:ss", Locale.ROOT).withZone(AuditReading.VIETNAM);

    private final AuditReading reading;
    private final MessageSource texts;

    AuditTable(AuditReading reading, MessageSource texts) {
        this.reading = reading;
        this.texts = texts;
    }

    InputStream csv(AuditQuery wanted, Locale language) {
        var pages = new Pages<>(after -> reading.page(wanted, after, AT_ONCE));
        return new LazyBytes(Csv.pieces(headings(language), rows(pages, language)), () -> {});
    }

    private Iterator<List<List<Cell>>> rows(Pages<NamedEntry> pages, Locale language) {
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return pages.hasNext();
            }

            @Override
            public List<List<Cell>> next() {
                return pages.next().items().stream()
                        .map(named -> cells(named, language))
                        .toList();
            }
        };
    }

    private List<String> headings(Locale language) {
        return COLUMNS.stream()
                .map(column -> texts.getMessage("audit.column." + column, null, language))
                .toList();
    }

    private List<Cell> cells(NamedEntry named, Locale language) {
        var entry = named.entry();
        var outcome = entry.isRefused() ? "refused" : "done";
        return Stream.of(
                        TIME.format(entry.at()),
                        named.member().map(Member::number).orElse(""),
                        named.member().map(Member::name).orElse(""),
                        entry.subject(),
                        entry.operation(),
                        entry.path(),
                        texts.getMessage("audit.outcome." + outcome, null, language),
                        Integer.toString(entry.status()),
                        entry.address(),
                        Objects.requireNonNullElse(entry.client(), ""))
                .<Cell>map(Cell.Text::new)
                .toList();
    }
}
