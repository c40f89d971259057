package vn.muoiphut.backend.shared.table;

import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A table as text (RFC 4180). It begins with a byte order mark, without which Excel takes Vietnamese letters for others;
 * what a spreadsheet would take for a formula gets an apostrophe in front (OWASP, CSV injection).
 */
public final class Csv {

    private static final String BEGINNING = "\uFEFF";

    private static final String FORMULA_BEGINS_WITH = "=+-@\t\r";

    private Csv() {}

    /** The table in pieces of a page each. */
    public static Iterator<byte[]> pieces(List<String> headings, Iterator<List<List<Cell>>> pages) {
        var first = BEGINNING + line(headings.stream().map(Cell.Text::new).toList());
        var rest = Stream.iterate(pages, Iterator::hasNext, each -> each)
                .map(each -> each.next().stream().map(Csv::line).collect(Collectors.joining()));
        return Stream.concat(Stream.of(first), rest)
                .map(text -> text.getBytes(StandardCharsets.UTF_8))
                .iterator();
    }

    public static String line(List<? extends Cell> cells) {
        return cells.stream().map(Csv::cell).collect(Collectors.joining(",", "", "\r\n"));
    }

    private static String cell(Cell cell) {
        return switch (cell) {
            case Cell.Text text -> cell(text.text());
            case Cell.Whole whole -> Long.toString(whole.number());
        };
    }

    private static String cell(String text) {
        var harmless = !text.isEmpty() && FORMULA_BEGINS_WITH.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        return harmless.chars().anyMatch(c -> c == ',' || c == '"' || c == '\r' || c == '\n')
                ? '"' + harmless.replace("\"", "\"\"") + '"'
                : harmless;
    }
}
