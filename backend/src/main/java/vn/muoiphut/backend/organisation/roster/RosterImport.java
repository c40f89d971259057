package vn.muoiphut.backend.organisation.roster;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.muoiphut.backend.organisation.UnitId;

/**
 * A roster that was uploaded for a unit and all below it.
 *
 * @param chunks how many pieces of {@link #CHUNK} lines it has
 * @param done how many of these the work of its state is done with
 * @param announced of how many others were told that they were applied
 * @param counts lines by what they would change
 * @param chosen the lines to apply; null for all
 * @param toApply how many these are
 * @param applied how many of them are done
 */
record RosterImport(
        ImportId id,
        UnitId unit,
        ImportState state,
        String fileName,
        Instant uploadedAt,
        int lines,
        int chunks,
        int done,
        int announced,
        Map<Verdict, Integer> counts,
        @Nullable Set<Integer> chosen,
        int toApply,
        int applied,
        List<String> ignoredColumns) {

    /** A piece stays far below the 16 MB that a document may have. */
    static final int CHUNK = 500;

    RosterImport {
        counts = Map.copyOf(counts);
        chosen = chosen == null ? null : Set.copyOf(chosen);
        ignoredColumns = List.copyOf(ignoredColumns);
    }

    /** With the work on the next piece done. */
    RosterImport checked(List<RosterLine> piece) {
        var now = new EnumMap<Verdict, Integer>(Verdict.class);
        now.putAll(counts);
        piece.forEach(line -> now.merge(verdict(line), 1, Integer::sum));
        var next = done + 1;
        return with(next == chunks ? ImportState.CHECKED : state, next, announced, now, chosen, toApply, applied);
    }

    private static Verdict verdict(RosterLine line) {
        return line.verdict() == null ? Verdict.SAME : line.verdict();
    }

    RosterImport applying(@Nullable Set<Integer> lines, int count) {
        return with(chunks == 0 ? ImportState.APPLIED : ImportState.APPLYING, 0, 0, counts, lines, count, 0);
    }

    RosterImport applied(int more) {
        return with(state, done + 1, announced, counts, chosen, toApply, applied + more);
    }

    RosterImport allAnnounced() {
        var all = done == chunks;
        return with(all ? ImportState.APPLIED : state, done, done, counts, chosen, toApply, applied);
    }

    boolean isChosen(RosterLine line) {
        return line.verdict() != null
                && line.verdict().changesSomething()
                && (chosen == null || chosen.contains(line.line()));
    }

    private RosterImport with(
            ImportState nowState,
            int nowDone,
            int nowAnnounced,
            Map<Verdict, Integer> nowCounts,
            @Nullable Set<Integer> nowChosen,
            int nowToApply,
            int nowApplied) {
        return new RosterImport(
                id,
                unit,
                nowState,
                fileName,
                uploadedAt,
                lines,
                chunks,
                nowDone,
                nowAnnounced,
                nowCounts,
                nowChosen,
                nowToApply,
                nowApplied,
                ignoredColumns);
    }
}
