package vn.muoiphut.backend.organisation.roster;

import java.util.List;

/**
 * One row of a table as it was written.
 *
 * @param line its number in the file, from 1
 * @param cells NFC, without space around them; numbers of spreadsheets in plain digits
 */
record Row(int line, List<String> cells) {

    Row {
        cells = List.copyOf(cells);
    }

    String cell(int column) {
        return column < cells.size() ? cells.get(column) : "";
    }

    boolean isEmpty() {
        return cells.stream().allMatch(String::isEmpty);
    }
}
