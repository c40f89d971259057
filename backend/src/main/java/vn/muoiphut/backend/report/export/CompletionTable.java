package vn.muoiphut.backend.report.export;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.muoiphut.backend.course.PublishedCourse;
import vn.muoiphut.backend.organisation.Members;
import vn.muoiphut.backend.organisation.Unit;
import vn.muoiphut.backend.organisation.Units;
import vn.muoiphut.backend.report.MemberStanding;
import vn.muoiphut.backend.report.MemberStandings;
import vn.muoiphut.backend.report.count.Days;
import vn.muoiphut.backend.shared.table.Cell;
import vn.muoiphut.backend.shared.table.Pages;

/** Everybody in a unit and below, one row each: units by their codes, in each its members by their names. */
@Component
class CompletionTable {

    private static final int AT_ONCE = 500;
    private static final List<String> COLUMNS =
            List.of("unit-code", "unit", "member-number", "name", "state", "lessons", "completed-at");
    private static final DateTimeFormatter VIETNAM_TIME =
            DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm", Locale.ROOT).withZone(Days.ZONE);

    private final Units units;
    private final Members members;
    private final MemberStandings standings;
    private final MessageSource texts;

    CompletionTable(Units units, Members members, MemberStandings standings, MessageSource texts) {
        this.units = units;
        this.members = members;
        this.standings = standings;
        this.texts = texts;
    }

    List<String> headings(Locale language) {
        return COLUMNS.stream()
                .map(column -> texts.getMessage("report.column." + column, null, language))
                .toList();
    }

    /** How many rows there are now. */
    long count(Unit top) {
        var rows = 0L;
        for (var pages = unitsWithin(top); pages.hasNext(); ) {
            rows += members.count(pages.next().items().stream().map(Unit::id).toList());
        }
        return rows;
    }

    /** Pages are fetched as they are taken: one of units and one of members are in memory at a time. */
    Iterator<List<List<Cell>>> rows(Unit top, PublishedCourse course, Locale language) {
        var pages = unitsWithin(top).each(unit -> after -> standings.ofUnit(unit, course, after, AT_ONCE));
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return pages.hasNext();
            }

            @Override
            public List<List<Cell>> next() {
                return pages.next().items().stream()
                        .map(each -> cells(each, language))
                        .toList();
            }
        };
    }

    private Pages<Unit> unitsWithin(Unit top) {
        return new Pages<>(after -> units.within(top.id(), after, AT_ONCE));
    }

    private List<Cell> cells(MemberStanding standing, Locale language) {
        return List.of(
                new Cell.Text(standing.unit().code()),
                new Cell.Text(standing.unit().name()),
                new Cell.Text(standing.member().number()),
                new Cell.Text(standing.member().name()),
                new Cell.Text(texts.getMessage("report.state." + standing.state(), null, language)),
                new Cell.Whole(standing.lessonsCompleted()),
                new Cell.Text(time(standing.completedAt())));
    }

    private static String time(@Nullable Instant at) {
        return at == null ? "" : VIETNAM_TIME.format(at);
    }
}
