package vn.muoiphut.backend.organisation.tree;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.muoiphut.backend.organisation.UnitId;

/**
 * A unit as a place in the tree. The parent is what holds; the path follows from it, and may lag behind for a while.
 *
 * @param parent null for the root
 * @param placings counts the places it was given
 */
record Node(
        UnitId id,
        @Nullable UnitId parent,
        List<UnitId> path,
        boolean open,
        @Nullable UnitId mergedInto,
        long placings) {

    Node {
        path = List.copyOf(path);
    }

    /** The path that a unit right below it has. */
    List<UnitId> pathOf(UnitId child) {
        return Stream.concat(path.stream(), Stream.of(child)).toList();
    }
}
