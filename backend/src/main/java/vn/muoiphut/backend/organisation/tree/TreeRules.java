package vn.muoiphut.backend.organisation.tree;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.muoiphut.backend.organisation.Members;
import vn.muoiphut.backend.organisation.Unit;
import vn.muoiphut.backend.organisation.UnitId;
import vn.muoiphut.backend.organisation.UnitType;
import vn.muoiphut.backend.organisation.Units;
import vn.muoiphut.backend.shared.InvalidField;
import vn.muoiphut.backend.shared.Refusal;
import vn.muoiphut.backend.shared.RefusedException;

/** Which changes of the tree are allowed, asked of a tree that nobody else is changing. */
@Component
class TreeRules {

    /** How deep the tree may be: five levels are usual. */
    static final int DEEPEST = 12;

    private static final int NAMED = 20;

    private final NodeStore nodes;
    private final Units units;
    private final Members members;

    TreeRules(NodeStore nodes, Units units, Members members) {
        this.nodes = nodes;
        this.units = units;
        this.members = members;
    }

    TreeChange creation(UnitId id, UnitId parent, String code, String name, UnitType type) {
        pathOf(parent).forEach(this::requireOpen);
        if (units.findByCode(code).isPresent()) {
            throw RefusedException.conflict("unit.code-taken");
        }
        var path = pathOf(parent);
        requireDepth(path.size() + 1);
        return new TreeChange.Creation(new Unit(
                id,
                code,
                name,
                type,
                Stream.concat(path.stream(), Stream.of(id)).toList()));
    }

    TreeChange move(UnitId id, UnitId parent, long version) {
        var unit = changeable(id, version);
        requireBelow(id, pathOf(parent), pathOf(parent).size() + 1 - unit.path().size());
        return new TreeChange.Move(id, parent);
    }

    TreeChange closing(UnitId id, long version, Instant at) {
        changeable(id, version);
        requireNothingOnItsWay(id);
        if (nodes.hasOpenChildren(id)) {
            throw RefusedException.unacceptable("unit.has-units");
        }
        var left = members.ofUnit(id, null, NAMED).items();
        if (!left.isEmpty()) {
            throw new RefusedException(new Refusal.Unacceptable(
                    "unit.has-members",
                    left.stream()
                            .map(member -> new InvalidField(
                                    "members", "unit.member-left", List.of(member.number(), member.name())))
                            .toList()));
        }
        return new TreeChange.Closing(id, at);
    }

    TreeChange merger(UnitId id, UnitId into, long version, Instant at) {
        var unit = changeable(id, version);
        requireNothingOnItsWay(id);
        requireBelow(id, pathOf(into), pathOf(into).size() - unit.path().size());
        return new TreeChange.Merger(id, into, at);
    }

    /** Null when the child is elsewhere already. */
    @Nullable
    TreeChange adoption(UnitId child, UnitId merged) {
        var parent = nodes.find(child).map(Node::parent);
        var into = nodes.find(merged).map(Node::mergedInto);
        return parent.filter(merged::equals).isPresent() && into.isPresent()
                ? new TreeChange.Move(child, into.get())
                : null;
    }

    /** What goes there comes below open units, not below itself, and not too deep. */
    private void requireBelow(UnitId id, List<UnitId> path, int deeper) {
        if (path.contains(id)) {
            throw RefusedException.unacceptable("unit.within-itself");
        }
        path.forEach(this::requireOpen);
        requireDepth(path.size());
        if (deeper > 0 && nodes.hasLongerPath(id, DEEPEST - deeper)) {
            throw RefusedException.unacceptable("unit.too-deep");
        }
    }

    private void requireNothingOnItsWay(UnitId id) {
        if (nodes.isAwaited(id)) {
            throw RefusedException.conflict("conflict.busy");
        }
    }

    private Unit changeable(UnitId id, long version) {
        var unit = requireOpen(id);
        if (unit.parent().isEmpty()) {
            throw RefusedException.unacceptable("unit.is-root");
        }
        if (unit.version() != version) {
            throw RefusedException.conflict("conflict.version");
        }
        return unit;
    }

    private Unit requireOpen(UnitId id) {
        var unit = units.get(id);
        if (!unit.isOpen()) {
            throw RefusedException.unacceptable("unit.closed");
        }
        return unit;
    }

    private static void requireDepth(int depth) {
        if (depth > DEEPEST) {
            throw RefusedException.unacceptable("unit.too-deep");
        }
    }

    /** By the parents themselves: what is written as a path may lag behind. */
    private List<UnitId> pathOf(UnitId id) {
        return Stream.<@Nullable UnitId>iterate(
                        id,
                        each -> each != null,
                        each -> each == null
                                ? null
                                : nodes.find(each).map(Node::parent).orElse(null))
                .map(each -> each == null ? id : each)
                .toList()
                .reversed();
    }
}
