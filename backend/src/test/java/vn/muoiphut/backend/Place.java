package vn.muoiphut.backend;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.muoiphut.backend.organisation.UnitId;
import vn.muoiphut.backend.organisation.UnitType;

/** The units of tests, each after the one above it. */
public enum Place {
    ROOT(UnitType.CONFEDERATION, null),
    FEDERATION(UnitType.FEDERATION, ROOT),
    BASE(UnitType.BASE_UNION, FEDERATION),
    OTHER_BASE(UnitType.BASE_UNION, FEDERATION),
    FOREIGN_FEDERATION(UnitType.FEDERATION, ROOT),
    FOREIGN_BASE(UnitType.BASE_UNION, FOREIGN_FEDERATION);

    private final UnitType type;
    private final @Nullable Place parent;

    Place(UnitType type, @Nullable Place parent) {
        this.type = type;
        this.parent = parent;
    }

    public UnitId id() {
        return new UnitId(UUID.nameUUIDFromBytes(name().getBytes(StandardCharsets.UTF_8)));
    }

    UnitType type() {
        return type;
    }

    @Nullable
    UnitId parent() {
        return parent == null ? null : parent.id();
    }
}
