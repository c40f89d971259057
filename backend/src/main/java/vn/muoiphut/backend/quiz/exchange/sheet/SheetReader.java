package vn.muoiphut.backend.quiz.exchange.sheet;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import vn.muoiphut.backend.quiz.exchange.item.Place;
import vn.muoiphut.backend.quiz.exchange.item.Reason;
import vn.muoiphut.backend.quiz.exchange.item.Taking;
import vn.muoiphut.backend.shared.RefusedException;
import vn.muoiphut.backend.shared.table.WorkbookRows;
import vn.muoiphut.backend.shared.table.WorkbookRows.Row;

/** Reads questions from a workbook, one row each. Columns are found by their headings. */
public final class SheetReader {

    private static final WorkbookRows.Bounds BOUNDS =
            new WorkbookRows.Bounds(64_000_000, 32_000_000, "exchange.unreadable", "exchange.too-large");

    private final Taking taking;
    private final Map<Integer, String> columns = new HashMap<>();

    private SheetReader(Taking taking) {
        this.taking = taking;
    }

    public static void read(byte[] content, Taking taking) {
        var reader = new SheetReader(taking);
        WorkbookRows.read(content, BOUNDS, reader::row);
        if (reader.columns.isEmpty()) {
            throw RefusedException.unacceptable("exchange.no-headings");
        }
    }

    private void row(Row row) {
        if (row.cells().stream().allMatch(String::isBlank)) {
            return;
        }
        if (columns.isEmpty()) {
            headings(row);
            return;
        }
        var cells = new HashMap<String, String>();
        var unknown = new TreeSet<String>();
        for (int column = 0; column < row.cells().size(); column++) {
            var text = row.cells().get(column);
            var heading = columns.get(column);
            if (!text.isEmpty() && heading != null) {
                cells.put(heading, text);
            } else if (!text.isEmpty()) {
                unknown.add(text);
            }
        }
        var item = taking.item(Place.line(row.number()));
        unknown.forEach(text -> item.lose(Reason.CELL_LOST, text));
        new SheetQuestion(item, cells).take();
    }

    /** A heading that means nothing has no column; what stands below it is lost, and noted. */
    private void headings(Row row) {
        var known = new HashMap<String, String>();
        Columns.headings().forEach(heading -> known.put(Columns.key(heading), heading));
        var seen = new HashSet<String>();
        for (int column = 0; column < row.cells().size(); column++) {
            var heading = known.get(Columns.key(row.cells().get(column)));
            if (heading != null && seen.add(heading)) {
                columns.put(column, heading);
            }
        }
        if (!seen.containsAll(Set.copyOf(List.of(Columns.KIND, Columns.TEXT)))) {
            throw RefusedException.unacceptable("exchange.no-headings");
        }
    }
}
