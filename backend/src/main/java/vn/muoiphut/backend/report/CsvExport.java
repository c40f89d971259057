package vn.muoiphut.backend.report;

import java.io.InputStream;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.muoiphut.backend.course.PublishedCourse;
import vn.muoiphut.backend.organisation.Unit;
import vn.muoiphut.backend.organisation.Units;
import vn.muoiphut.backend.shared.FoldedText;
import vn.muoiphut.backend.shared.Page;

/** The table of everybody in a unit and below, one row each, made while it is sent. */
@Component
class CsvExport {

    private static final int AT_ONCE = 500;
    private static final List<String> COLUMNS =
            List.of("unit-code", "unit", "member-number", "name", "state", "lessons", "completed-at");
    private static final DateTimeFormatter VIETNAM_TIME =
            DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm", Locale.ROOT).withZone(ZoneId.of("Asia/Ho_Chi_Minh"));

    private final Units units;
    private final MemberStandings standings;
    private final MessageSource texts;

    CsvExport(Units units, MemberStandings standings, MessageSource texts) {
        this.units = units;
        this.standings = standings;
        this.texts = texts;
    }

    /** Such as {@code an-toan-so-MP-01.csv}. */
    String fileName(Unit unit, PublishedCourse course) {
        return FoldedText.fold(course.title()).replace(' ', '-') + '-'
                + unit.code().replaceAll("[^\\w.-]", "_") + ".csv";
    }

    /** Units by their codes, in each its members by their names. Pages are fetched as the reader takes them. */
    InputStream table(Unit top, PublishedCourse course, Locale language) {
        var rows = units.within(top.id()).stream()
                .sorted(Comparator.comparing(Unit::code))
                .flatMap(unit -> pages(unit, course))
                .map(page -> page.items().stream()
                        .map(standing -> Csv.line(cells(standing, language)))
                        .collect(Collectors.joining()));
        return new LazyText(Stream.concat(Stream.of(Csv.BEGINNING + Csv.line(headings(language))), rows)
                .iterator());
    }

    private Stream<Page<MemberStanding>> pages(Unit unit, PublishedCourse course) {
        var first = standings.ofUnit(unit, course, null, AT_ONCE);
        return Stream.iterate(
                first,
                page -> page != null,
                page -> page.next() == null ? null : standings.ofUnit(unit, course, page.next(), AT_ONCE));
    }

    private List<String> headings(Locale language) {
        return COLUMNS.stream()
                .map(column -> texts.getMessage("report.column." + column, null, language))
                .toList();
    }

    private List<String> cells(MemberStanding standing, Locale language) {
        return List.of(
                standing.unit().code(),
                standing.unit().name(),
                standing.member().number(),
                standing.member().name(),
                texts.getMessage("report.state." + standing.state(), null, language),
                Integer.toString(standing.lessonsCompleted()),
                time(standing.completedAt()));
    }

    private static String time(@Nullable Instant at) {
        return at == null ? "" : VIETNAM_TIME.format(at);
    }
}
