package vn.muoiphut.backend.report.export;

/** What stands in one place of a table. */
sealed interface Cell {

    /** Never a formula, whatever it looks like. */
    record Text(String text) implements Cell {}

    /** A number that may be added up. */
    record Whole(long number) implements Cell {}
}
