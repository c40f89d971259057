package vn.muoiphut.backend.organisation;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.muoiphut.backend.shared.Cursor;
import vn.muoiphut.backend.shared.Page;
import vn.muoiphut.backend.shared.RefusedException;

/** The tree of units. */
@Component
public class Units {

    private final UnitStore store;

    Units(UnitStore store) {
        this.store = store;
    }

    public Optional<Unit> find(UnitId id) {
        return store.find(id);
    }

    /**
     * A unit, whoever may see it.
     *
     * @throws RefusedException {@code not-found}
     */
    public Unit get(UnitId id) {
        return store.find(id).orElseThrow(RefusedException::notFound);
    }

    /**
     * A unit whose people and figures the actor may see.
     *
     * @throws RefusedException {@code not-found}, also when it exists but is not theirs
     */
    public Unit getManagedBy(Actor actor, UnitId id) {
        return store.find(id).filter(unit -> Rights.mayManage(actor, unit)).orElseThrow(RefusedException::notFound);
    }

    /** The units above it that the actor may see, from the top down. */
    public List<Unit> ancestorsSeenBy(Actor actor, Unit unit) {
        return store.findAll(unit.ancestors()).stream()
                .filter(ancestor -> Rights.maySee(actor, ancestor))
                .sorted(Comparator.comparingInt(ancestor -> ancestor.path().size()))
                .toList();
    }

    /** Those that exist among these, in one query. */
    public Map<UnitId, Unit> findAll(Collection<UnitId> ids) {
        return store.findAll(ids).stream().collect(Collectors.toMap(Unit::id, Function.identity()));
    }

    /** The units right below, by their codes; the cursor has one key. */
    public Page<Unit> children(UnitId parent, @Nullable Cursor after, int limit) {
        return store.children(parent, after, limit);
    }

    /** The unit itself and all below it, in no order. */
    public List<Unit> within(UnitId top) {
        return store.within(top);
    }
}
