package vn.muoiphut.backend.organisation.roster;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.muoiphut.backend.shared.Refusal;
import vn.muoiphut.backend.shared.RefusedException;
import vn.muoiphut.backend.shared.table.WorkbookRows;

/** Reads a file of any form line by line. What is wrong with a line stands in the line; what is wrong with all is refused. */
final class RosterReader implements Consumer<Row> {

    /** Titles may stand above the headings, but not many. */
    static final int HEADINGS_WITHIN = 30;

    static final int MOST_LINES = 200_000;

    /** What that many lines unpack to, with room; and what the texts of all cells may take in memory. */
    private static final WorkbookRows.Bounds BOUNDS =
            new WorkbookRows.Bounds(300_000_000, 80_000_000, "roster.unreadable", "roster.too-large");

    private final LocalDate today;
    private final Consumer<RosterLine> lines;
    private final Map<String, Integer> numbers = new HashMap<>();
    private @Nullable Headings headings;
    private int rows;

    private RosterReader(LocalDate today, Consumer<RosterLine> lines) {
        this.today = today;
        this.lines = lines;
    }

    /**
     * @param today no member is born after that
     * @return the headings that mean nothing here
     * @throws RefusedException {@code roster.unreadable}, {@code roster.old-excel}, {@code roster.no-headings}, {@code
     *     roster.too-large} or {@code roster.too-many-lines}
     */
    static List<String> read(byte[] content, LocalDate today, Consumer<RosterLine> lines) {
        var reader = new RosterReader(today, lines);
        if (begins(content, 0x50, 0x4B, 0x03, 0x04)) {
            WorkbookRows.read(content, BOUNDS, row -> reader.accept(new Row(row.number(), row.cells())));
        } else if (begins(content, 0xD0, 0xCF, 0x11, 0xE0)) {
            throw RefusedException.unacceptable("roster.old-excel");
        } else {
            CsvRows.read(content, reader);
        }
        if (reader.headings == null) {
            throw RefusedException.unacceptable("roster.no-headings");
        }
        return reader.headings.ignored();
    }

    @Override
    public void accept(Row row) {
        if (row.isEmpty()) {
            return;
        }
        rows++;
        if (headings == null) {
            lookForHeadings(row);
        } else if (rows > MOST_LINES + HEADINGS_WITHIN) {
            throw new RefusedException(new Refusal.TooLarge("roster.too-many-lines"));
        } else {
            var line = RosterLine.read(row, headings, today);
            var first = numbers.putIfAbsent(line.number(), line.line());
            lines.accept(
                    first == null || line.number().isEmpty()
                            ? line
                            : line.turnedDown("number-twice", Field.NUMBER, first));
        }
    }

    private void lookForHeadings(Row row) {
        var found = Headings.of(row);
        if (found.areEnough()) {
            headings = found;
        } else if (rows > HEADINGS_WITHIN) {
            throw RefusedException.unacceptable("roster.no-headings");
        }
    }

    private static boolean begins(byte[] content, int... mark) {
        if (content.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((content[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
