package vn.muoiphut.backend.organisation;

import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import vn.muoiphut.backend.identity.Role;
import vn.muoiphut.backend.shared.Cursor;
import vn.muoiphut.backend.shared.FoldedText;
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

    /** The one that has none above it. */
    public Unit root() {
        return store.root().orElseThrow(RefusedException::notFound);
    }

    /** Those that are called exactly that; of very many, some. */
    public List<Unit> findByName(String name, int limit) {
        return store.findByName(name, FoldedText.words(name), limit);
    }

    /** By their ids. Passing over costs what is passed over. */
    public List<Unit> byId(int passedOver, int limit) {
        return store.byId(passedOver, limit);
    }

    /** How many there are, about. */
    public long countAll() {
        return store.countAll();
    }

    public Optional<Unit> findByCode(String code) {
        return store.findByCode(code);
    }

    /** Those that have one of the codes, by their codes, in one query. */
    public Map<String, Unit> findByCodes(Collection<String> codes) {
        return store.findByCodes(codes).stream().collect(Collectors.toMap(Unit::code, Function.identity()));
    }

    /**
     * A unit that the actor may change, with its members and their roles.
     *
     * @throws RefusedException {@code not-found}, also when it exists but is not theirs
     */
    public Unit getAdministeredBy(Actor actor, UnitId id) {
        return store.find(id).filter(unit -> Rights.mayAdminister(actor, unit)).orElseThrow(RefusedException::notFound);
    }

    /** Units that the actor has a role in or above, by words of their names and codes; the cursor has one key. */
    public Page<Unit> search(Actor actor, String text, @Nullable Cursor after, int limit) {
        return store.search(actor.unitsAs(EnumSet.allOf(Role.class)), FoldedText.words(text), after, limit);
    }

    /**
     * Adds a unit to the tree as it is.
     *
     * @throws org.springframework.dao.DuplicateKeyException when its id or its code is taken
     */
    public void add(Unit unit) {
        store.insert(unit);
    }

    /**
     * Changes what a unit is called and what it is.
     *
     * @param version that its maker has seen
     */
    public Unit describe(Unit unit, String code, String name, UnitType type, long version) {
        var changed = new Unit(unit.id(), code, name, type, unit.path());
        try {
            if (!store.describe(changed, version)) {
                throw RefusedException.conflict("conflict.version");
            }
        } catch (DuplicateKeyException taken) {
            throw RefusedException.conflict("unit.code-taken");
        }
        return get(unit.id());
    }

    /** The units right below, by their codes; the cursor has one key. */
    public Page<Unit> children(UnitId parent, @Nullable Cursor after, int limit) {
        return store.children(parent, after, limit);
    }

    /** The unit itself and all below it, by their codes; the cursor has one key. */
    public Page<Unit> within(UnitId top, @Nullable Cursor after, int limit) {
        return store.within(top, after, limit);
    }

    /** The unit itself and all below it, in no order. */
    public List<Unit> within(UnitId top) {
        return store.within(top);
    }
}
