package vn.muoiphut.backend.organisation.tree;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.muoiphut.backend.organisation.UnitId;
import vn.muoiphut.backend.organisation.UnitMerged;
import vn.muoiphut.backend.organisation.UnitPlaced;

/**
 * Lets follow what has to follow from the place of a unit: first that the units below learn of their new path and are
 * owed the same, then that other slices are told. The debt is cleared last, so that a crash only repeats.
 */
@Component
class TreeSweep {

    private static final int AT_ONCE = 500;

    /** So many are settled before the one who changed the tree is answered; the others soon after. */
    private static final int SETTLED_AT_ONCE = 50;

    private final NodeStore nodes;
    private final MergedMembersStore members;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    TreeSweep(NodeStore nodes, MergedMembersStore members, ApplicationEventPublisher events, Clock clock) {
        this.nodes = nodes;
        this.members = members;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Settles one unit; one that was merged not before there is none left below it.
     *
     * @return those that are to be settled next
     */
    List<UnitId> settle(UnitId id) {
        var found = nodes.find(id).orElse(null);
        if (found == null) {
            return List.of();
        }
        var node = placed(found);
        if (node.mergedInto() != null) {
            if (!nodes.children(id, null, 1).isEmpty()) {
                return List.of();
            }
            members.moveAll(id, node.mergedInto(), clock.instant().truncatedTo(ChronoUnit.MILLIS));
            events.publishEvent(new UnitMerged(id, node.mergedInto()));
        }
        var below = lead(node);
        events.publishEvent(new UnitPlaced(id));
        nodes.settled(node);
        return below;
    }

    /** Settles a unit, and of those below as many as can be done while somebody waits. */
    void settleNow(UnitId id) {
        var next = new ArrayDeque<>(List.of(id));
        for (int done = 0; done < SETTLED_AT_ONCE && !next.isEmpty(); done++) {
            next.addAll(settle(next.removeFirst()));
        }
    }

    /** As it is once its path follows from its parent. */
    private Node placed(Node node) {
        var path = node.parent() == null
                ? List.of(node.id())
                : nodes.find(node.parent())
                        .map(parent -> parent.pathOf(node.id()))
                        .orElse(node.path());
        if (path.equals(node.path())) {
            return node;
        }
        nodes.lead(node, path);
        return nodes.find(node.id()).orElse(node);
    }

    private List<UnitId> lead(Node node) {
        var owed = new ArrayList<UnitId>();
        @Nullable UnitId after = null;
        do {
            var children = nodes.children(node.id(), after, AT_ONCE);
            for (var child : children) {
                var path = node.pathOf(child.id());
                if (!path.equals(child.path())) {
                    nodes.lead(child, path);
                    owed.add(child.id());
                }
            }
            after = children.size() < AT_ONCE ? null : children.getLast().id();
        } while (after != null);
        return owed;
    }
}
