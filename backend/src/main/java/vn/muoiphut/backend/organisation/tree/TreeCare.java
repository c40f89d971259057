package vn.muoiphut.backend.organisation.tree;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks after what changes of the tree have left to do, also those whose maker has died. */
@Component
class TreeCare {

    private static final int AT_ONCE = 200;
    private static final int MOST_ROUNDS = 50;

    private final Tree tree;
    private final TreeSweep sweep;
    private final NodeStore nodes;

    TreeCare(Tree tree, TreeSweep sweep, NodeStore nodes) {
        this.tree = tree;
        this.sweep = sweep;
        this.nodes = nodes;
    }

    /** Does so much of it that others get their turn; the rest is for the next time. */
    @Scheduled(fixedDelayString = "${muoiphut.sweeps.tree-period:1s}")
    void look() {
        tree.finish();
        for (int round = 0; round < MOST_ROUNDS; round++) {
            var owed = nodes.owed(AT_ONCE);
            if (owed.isEmpty()) {
                return;
            }
            owed.forEach(node -> {
                if (node.mergedInto() != null) {
                    tree.adoptChildren(node.id(), AT_ONCE);
                }
                sweep.settle(node.id());
            });
        }
    }
}
