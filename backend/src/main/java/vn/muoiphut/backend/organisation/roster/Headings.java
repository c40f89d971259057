package vn.muoiphut.backend.organisation.roster;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Which column says what.
 *
 * @param ignored headings that mean nothing here
 */
record Headings(Map<Field, Integer> columns, List<String> ignored) {

    Headings {
        columns = Map.copyOf(columns);
        ignored = List.copyOf(ignored);
    }

    /** Of two columns that say the same, the first counts. */
    static Headings of(Row row) {
        var columns = new EnumMap<Field, Integer>(Field.class);
        var ignored = new ArrayList<String>();
        IntStream.range(0, row.cells().size()).forEach(column -> {
            var heading = row.cell(column);
            var field = Field.headedBy(heading).filter(known -> !columns.containsKey(known));
            field.ifPresentOrElse(known -> columns.put(known, column), () -> {
                if (!heading.isEmpty()) {
                    ignored.add(heading.length() > 200 ? heading.substring(0, 200) : heading);
                }
            });
        });
        return new Headings(columns, ignored);
    }

    /** Whether it tells members apart and what they are called; a title above the table does not. */
    boolean areEnough() {
        return has(Field.NUMBER) && (has(Field.NAME) || has(Field.GIVEN_NAME));
    }

    boolean has(Field field) {
        return columns.containsKey(field);
    }

    /** Empty where there is no such column or nothing in it. */
    String in(Row row, Field field) {
        var column = columns.get(field);
        return column == null ? "" : row.cell(column);
    }
}
