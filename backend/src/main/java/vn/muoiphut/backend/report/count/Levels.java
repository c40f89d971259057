package vn.muoiphut.backend.report.count;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import vn.muoiphut.backend.organisation.Unit;

/** Marks by how deep in the tree their units are; the deepest come out first, the same one only once. */
final class Levels {

    record Placed(Mark mark, Unit unit) {}

    private final NavigableMap<Integer, Map<UnitCourse, Placed>> byDepth = new TreeMap<>(Comparator.reverseOrder());

    /** Of the same twice, what was read later holds. */
    void add(Mark mark, Unit unit) {
        byDepth.computeIfAbsent(unit.path().size(), _ -> new HashMap<>())
                .merge(mark.of(), new Placed(mark, unit), (_, later) -> later);
    }

    /** Empty when nothing is left. */
    Collection<Placed> takeDeepest() {
        var deepest = byDepth.pollFirstEntry();
        return deepest == null ? List.of() : deepest.getValue().values();
    }
}
