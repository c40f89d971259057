package vn.muoiphut.backend.report;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A table as text (RFC 4180). It begins with a byte order mark, without which Excel takes Vietnamese letters for others;
 * what a spreadsheet would take for a formula gets an apostrophe in front (OWASP, CSV injection).
 */
final class Csv {

    static final String BEGINNING = "\uFEFF";

    private static final String FORMULA_BEGINS_WITH = "=+-@\t\r";

    private Csv() {}

    static String line(List<String> cells) {
        return cells.stream().map(Csv::cell).collect(Collectors.joining(",", "", "\r\n"));
    }

    private static String cell(String text) {
        var harmless = !text.isEmpty() && FORMULA_BEGINS_WITH.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        return harmless.chars().anyMatch(c -> c == ',' || c == '"' || c == '\r' || c == '\n')
                ? '"' + harmless.replace("\"", "\"\"") + '"'
                : harmless;
    }
}
