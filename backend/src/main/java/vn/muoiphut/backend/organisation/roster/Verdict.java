package vn.muoiphut.backend.organisation.roster;

/** What a line would do, or why it does nothing. */
enum Verdict {
    NEW,
    CHANGED,
    MOVED,
    SAME,
    REFUSED;

    boolean changesSomething() {
        return this == NEW || this == CHANGED || this == MOVED;
    }
}
