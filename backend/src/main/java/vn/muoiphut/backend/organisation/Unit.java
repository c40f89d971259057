package vn.muoiphut.backend.organisation;

import java.util.List;
import java.util.Optional;

/**
 * A node of the union's tree.
 *
 * @param path the ids from the root down to this unit itself
 */
public record Unit(UnitId id, String code, String name, UnitType type, List<UnitId> path) {

    public Unit {
        path = List.copyOf(path);
        if (path.isEmpty() || !path.getLast().equals(id)) {
            throw new IllegalArgumentException("the path of a unit ends with the unit");
        }
    }

    /** Empty for the root. */
    public Optional<UnitId> parent() {
        return path.size() < 2 ? Optional.empty() : Optional.of(path.get(path.size() - 2));
    }

    /** The ids from the root down to the parent. */
    public List<UnitId> ancestors() {
        return path.subList(0, path.size() - 1);
    }

    /** Whether this is {@code other} or somewhere below it. */
    public boolean isWithin(UnitId other) {
        return path.contains(other);
    }
}
