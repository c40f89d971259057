package vn.muoiphut.backend.report.count;

import java.time.Instant;

/**
 * A note that something must be counted again.
 *
 * @param at since when the counts may be wrong; in the future, from when on they will be
 * @param own whether the unit's own members must be counted, or only what is below be added up
 * @param deep whether every unit below is to be counted too
 * @param revision another whenever it is marked again, by chance and not counted: a mark that was taken away and made
 *     again must not look like the one before to whoever has still to take that away
 */
record Mark(UnitCourse of, Instant at, boolean own, boolean deep, long revision) {}
