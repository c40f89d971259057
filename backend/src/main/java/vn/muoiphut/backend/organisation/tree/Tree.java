package vn.muoiphut.backend.organisation.tree;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import vn.muoiphut.backend.organisation.Actors;
import vn.muoiphut.backend.organisation.Unit;
import vn.muoiphut.backend.organisation.UnitId;
import vn.muoiphut.backend.organisation.UnitType;
import vn.muoiphut.backend.organisation.Units;
import vn.muoiphut.backend.shared.RefusedException;

/**
 * Changes the shape of the tree, one change after the other: each is decided by one write to the journal, on a tree in
 * which all earlier ones have reached their units. So two changes that are right each alone cannot make a ring together,
 * and one whose maker dies is carried out by whoever comes next.
 */
@Component
public class Tree {

    private static final int MOST_TRIES = 50;
    private static final int ADOPTED_AT_ONCE = 50;

    private final TreeJournalStore journal;
    private final NodeStore nodes;
    private final Units units;
    private final TreeRules rules;
    private final TreeSweep sweep;
    private final Actors actors;
    private final Clock clock;

    Tree(
            TreeJournalStore journal,
            NodeStore nodes,
            Units units,
            TreeRules rules,
            TreeSweep sweep,
            Actors actors,
            Clock clock) {
        this.journal = journal;
        this.nodes = nodes;
        this.units = units;
        this.rules = rules;
        this.sweep = sweep;
        this.actors = actors;
        this.clock = clock;
    }

    /** Makes a unit; the same again answers with what is there. */
    public Unit create(UnitId id, UnitId parent, String code, String name, UnitType type) {
        var known = units.find(id);
        if (known.isPresent()) {
            return known.filter(unit -> unit.code().equals(code))
                    .orElseThrow(() -> RefusedException.conflict("conflict.id"));
        }
        change(() -> rules.creation(id, parent, code, name, type));
        return units.get(id);
    }

    /**
     * Puts a unit and everything below it under another parent. Those below follow in the background.
     *
     * @param version that its maker has seen
     */
    public Unit move(UnitId id, UnitId parent, long version) {
        change(() -> rules.move(id, parent, version));
        return units.get(id);
    }

    /** Closes a unit that has no members and no open units any more. */
    public Unit close(UnitId id, long version) {
        change(() -> rules.closing(id, version, now()));
        return units.get(id);
    }

    /** Closes a unit, and gives its members, the units below it, its courses and its assignments to another. */
    public Unit merge(UnitId id, UnitId into, long version) {
        change(() -> rules.merger(id, into, version, now()));
        adoptChildren(id, ADOPTED_AT_ONCE);
        sweep.settleNow(id);
        return units.get(id);
    }

    /** Gives so many of the units below a merged one to the unit that it was merged into. */
    void adoptChildren(UnitId merged, int limit) {
        for (var child : nodes.children(merged, null, limit)) {
            change(() -> rules.adoption(child.id(), merged));
        }
    }

    /** @param decide what to change, null for nothing; asked again when others change the tree meanwhile */
    private void change(Supplier<@Nullable TreeChange> decide) {
        for (int tries = 0; tries < MOST_TRIES; tries++) {
            var at = journal.read();
            if (at.pending() != null) {
                carryOut(at.revision(), at.pending());
                continue;
            }
            var change = decide.get();
            if (change == null) {
                return;
            }
            if (journal.record(at.revision(), change)) {
                carryOut(at.revision() + 1, change);
                actors.forget();
                sweep.settleNow(change.unit());
                return;
            }
        }
        throw RefusedException.conflict("conflict.busy");
    }

    /** Finishes what a crash has left in the journal. */
    void finish() {
        var at = journal.read();
        if (at.pending() != null) {
            carryOut(at.revision(), at.pending());
        }
    }

    private void carryOut(long revision, TreeChange change) {
        switch (change) {
            case TreeChange.Creation(var unit) -> create(unit, revision);
            case TreeChange.Move(var unit, var parent) ->
                nodes.move(unit, revision, parent, node(parent).pathOf(unit));
            case TreeChange.Closing(var unit, var at) -> nodes.close(unit, revision, at, null);
            case TreeChange.Merger(var unit, var into, var at) -> nodes.close(unit, revision, at, into);
        }
        journal.carriedOut(revision);
    }

    private void create(Unit unit, long revision) {
        try {
            units.add(unit);
        } catch (DuplicateKeyException takenMeanwhile) {
            if (units.find(unit.id()).isEmpty()) {
                journal.carriedOut(revision);
                throw RefusedException.conflict("unit.code-taken");
            }
        }
        nodes.created(unit.id(), revision);
    }

    private Node node(UnitId id) {
        return nodes.find(id).orElseThrow(RefusedException::notFound);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
