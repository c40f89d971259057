package vn.muoiphut.backend.organisation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A node of the union's tree.
 *
 * @param path the ids from the root down to this unit itself
 * @param version counts what administrators must have seen before they change it
 * @param closing null while it is open
 */
public record Unit(
        UnitId id,
        String code,
        String name,
        UnitType type,
        List<UnitId> path,
        long version,
        @Nullable Closing closing) {

    /**
     * Since when it has no members any more.
     *
     * @param mergedInto the unit that its members and courses went to; null when it was only closed
     */
    public record Closing(Instant at, @Nullable UnitId mergedInto) {}

    public Unit {
        path = List.copyOf(path);
        if (path.isEmpty() || !path.getLast().equals(id)) {
            throw new IllegalArgumentException("the path of a unit ends with the unit");
        }
    }

    public Unit(UnitId id, String code, String name, UnitType type, List<UnitId> path) {
        this(id, code, name, type, path, 0, null);
    }

    public boolean isOpen() {
        return closing == null;
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
