package vn.muoiphut.backend.organisation;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/** A unit as it lies in MongoDB. */
@Document(StoredUnit.COLLECTION)
record StoredUnit(
        @Id UUID id,
        String code,
        String name,
        String type,
        @Nullable UUID parentId,
        List<UUID> path) {

    static final String COLLECTION = "units";

    static StoredUnit of(Unit unit) {
        return new StoredUnit(
                unit.id().value(),
                unit.code(),
                unit.name(),
                unit.type().name(),
                unit.parent().map(UnitId::value).orElse(null),
                unit.path().stream().map(UnitId::value).toList());
    }

    Unit toUnit() {
        return new Unit(
                new UnitId(id),
                code,
                name,
                UnitType.valueOf(type),
                path.stream().map(UnitId::new).toList());
    }
}
