package vn.muoiphut.backend.organisation.tree;

import java.time.Instant;
import vn.muoiphut.backend.organisation.Unit;
import vn.muoiphut.backend.organisation.UnitId;

/** A change of the tree's shape that has been decided. Each changes the document of one unit; the rest follows. */
sealed interface TreeChange {

    UnitId unit();

    /** @param created with the path that it has then */
    record Creation(Unit created) implements TreeChange {
        @Override
        public UnitId unit() {
            return created.id();
        }
    }

    /** With everything below it. */
    record Move(UnitId unit, UnitId parent) implements TreeChange {}

    record Closing(UnitId unit, Instant at) implements TreeChange {}

    /** Its members, the units below it and what it owns go to another; it stays, closed. */
    record Merger(UnitId unit, UnitId into, Instant at) implements TreeChange {}
}
