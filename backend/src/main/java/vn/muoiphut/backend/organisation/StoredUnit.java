package vn.muoiphut.backend.organisation;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;
import vn.muoiphut.backend.shared.FoldedText;

/**
 * A unit as it lies in MongoDB. What is absent was written before there was such a thing.
 *
 * @param words what a search may find it by
 */
@Document(StoredUnit.COLLECTION)
record StoredUnit(
        @Id UUID id,
        String code,
        String name,
        @Nullable List<String> words,
        String type,
        @Nullable UUID parentId,
        List<UUID> path,
        @Nullable Long version,
        @Nullable Instant closedAt,
        @Nullable UUID mergedInto) {

    static final String COLLECTION = "units";

    static List<String> words(String code, String name) {
        return Stream.concat(Stream.of(FoldedText.fold(code)), FoldedText.words(code + " " + name).stream())
                .distinct()
                .toList();
    }

    static StoredUnit of(Unit unit) {
        return new StoredUnit(
                unit.id().value(),
                unit.code(),
                unit.name(),
                words(unit.code(), unit.name()),
                unit.type().name(),
                unit.parent().map(UnitId::value).orElse(null),
                unit.path().stream().map(UnitId::value).toList(),
                unit.version(),
                null,
                null);
    }

    Unit toUnit() {
        return new Unit(
                new UnitId(id),
                code,
                name,
                UnitType.valueOf(type),
                path.stream().map(UnitId::new).toList(),
                version == null ? 0 : version,
                closedAt == null
                        ? null
                        : new Unit.Closing(closedAt, mergedInto == null ? null : new UnitId(mergedInto)));
    }
}
