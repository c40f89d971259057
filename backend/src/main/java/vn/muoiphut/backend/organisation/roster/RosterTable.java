package vn.muoiphut.backend.organisation.roster;

import java.io.InputStream;
import java.time.format.DateTimeFormatter;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.muoiphut.backend.organisation.Member;
import vn.muoiphut.backend.organisation.Members;
import vn.muoiphut.backend.organisation.PhoneNumber;
import vn.muoiphut.backend.organisation.Unit;
import vn.muoiphut.backend.organisation.Units;
import vn.muoiphut.backend.shared.table.Cell;
import vn.muoiphut.backend.shared.table.Csv;
import vn.muoiphut.backend.shared.table.LazyBytes;
import vn.muoiphut.backend.shared.table.Pages;
import vn.muoiphut.backend.shared.table.Xlsx;

/** The members of a unit and all below it as a roster: importing it changes nothing. */
@Component
class RosterTable {

    private static final int AT_ONCE = 500;
    private static final List<String> COLUMNS = List.of("number", "name", "born", "phone", "unit", "position", "email");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);
    private static final String HERE = "+84";

    private final Units units;
    private final Members members;
    private final MessageSource texts;

    RosterTable(Units units, Members members, MessageSource texts) {
        this.units = units;
        this.members = members;
        this.texts = texts;
    }

    InputStream csv(Unit top, Locale language) {
        return new LazyBytes(Csv.pieces(headings(language), rows(top)), () -> {});
    }

    InputStream xlsx(Unit top, Locale language) {
        var sheet = text("roster.sheet", language);
        return new LazyBytes(Xlsx.pieces(sheet, headings(language), rows(top), Xlsx.ROWS_PER_SHEET), () -> {});
    }

    private List<String> headings(Locale language) {
        return COLUMNS.stream()
                .map(column -> text("roster.column." + column, language))
                .toList();
    }

    private String text(String name, Locale language) {
        return Objects.requireNonNull(texts.getMessage(name, null, name, language));
    }

    private Iterator<List<List<Cell>>> rows(Unit top) {
        var pages = new Pages<Unit>(after -> units.within(top.id(), after, AT_ONCE))
                .<List<Cell>>each(unit ->
                        after -> members.ofUnit(unit.id(), after, AT_ONCE).map(member -> cells(member, unit)));
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return pages.hasNext();
            }

            @Override
            public List<List<Cell>> next() {
                return pages.next().items();
            }
        };
    }

    private static List<Cell> cells(Member member, Unit unit) {
        var profile = member.profile();
        return Stream.of(
                        member.number(),
                        member.name(),
                        profile.born() == null ? "" : DAY.format(profile.born()),
                        phone(member.phone()),
                        unit.code(),
                        profile.position(),
                        profile.email())
                .<Cell>map(text -> new Cell.Text(text == null ? "" : text))
                .toList();
    }

    /** As it is dialled here: no spreadsheet takes that for a formula. */
    private static String phone(@Nullable PhoneNumber phone) {
        if (phone == null) {
            return "";
        }
        return phone.text().startsWith(HERE)
                ? "0" + phone.text().substring(HERE.length())
                : "00" + phone.text().substring(1);
    }
}
