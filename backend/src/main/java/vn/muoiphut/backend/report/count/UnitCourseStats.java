package vn.muoiphut.backend.report.count;

/**
 * The counts of one course in one unit.
 *
 * @param own of the unit's own members
 * @param total of these and of everybody below
 * @param revision counts the changes; 0 before the first
 */
public record UnitCourseStats(UnitCourse of, Counts own, Counts total, long revision) {

    public static UnitCourseStats none(UnitCourse of) {
        return new UnitCourseStats(of, Counts.NONE, Counts.NONE, 0);
    }
}
