package vn.muoiphut.backend.shared.table;

/** What stands in one place of a table. */
public sealed interface Cell {

    /** Never a formula, whatever it looks like. */
    record Text(String text) implements Cell {}

    /** A number that may be added up. */
    record Whole(long number) implements Cell {}
}
