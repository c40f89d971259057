package vn.muoiphut.backend.report.count;

/**
 * How many members.
 *
 * @param started have watched or answered something, those who completed among them
 * @param overdue were assigned, have not completed, and the due date is past
 */
public record Counts(long assigned, long started, long completed, long overdue) {

    public static final Counts NONE = new Counts(0, 0, 0, 0);

    public Counts plus(Counts other) {
        return new Counts(
                assigned + other.assigned,
                started + other.started,
                completed + other.completed,
                overdue + other.overdue);
    }
}
