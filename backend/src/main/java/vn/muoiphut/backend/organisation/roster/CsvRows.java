package vn.muoiphut.backend.organisation.roster;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.muoiphut.backend.shared.DecodedText;
import vn.muoiphut.backend.shared.RefusedException;

/** Reads text with separators (RFC 4180), whichever separator it is. */
final class CsvRows {

    private static final List<Character> SEPARATORS = List.of(',', ';', '\t', '|');

    private CsvRows() {}

    static void read(byte[] content, Consumer<Row> reader) {
        var text = DecodedText.decode(content);
        try (var rows = rows(text, separator(text))) {
            rows.forEach(reader);
        } catch (CsvParseException e) {
            throw RefusedException.unacceptable("roster.unreadable");
        }
    }

    private static Stream<Row> rows(String text, char separator) {
        return CsvReader.builder()
                .fieldSeparator(separator)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .allowExtraCharsAfterClosingQuote(true)
                .ofCsvRecord(text)
                .stream()
                .map(row -> new Row(
                        Math.toIntExact(row.getStartingLineNumber()),
                        row.getFields().stream().map(CsvRows::cell).toList()));
    }

    /** Without what keeps spreadsheets from taking text for a formula: an apostrophe in front, or {@code ="..."}. */
    private static String cell(String written) {
        var text = written.strip();
        if (text.length() > 3 && text.startsWith("=\"") && text.endsWith("\"")) {
            return text.substring(2, text.length() - 1).strip();
        }
        return text.startsWith("'") ? text.substring(1).strip() : text;
    }

    /** The one that makes the most known headings of a line near the top. */
    private static char separator(String text) {
        return SEPARATORS.stream()
                .max(Comparator.comparingInt(separator -> known(text, separator)))
                .orElseThrow();
    }

    private static int known(String text, char separator) {
        return text.lines()
                .limit(RosterReader.HEADINGS_WITHIN)
                .mapToInt(line -> Headings.of(new Row(
                                1,
                                Stream.of(line.split(Pattern.quote(String.valueOf(separator))))
                                        .map(cell -> cell.replace("\"", "").strip())
                                        .toList()))
                        .columns()
                        .size())
                .max()
                .orElse(0);
    }
}
