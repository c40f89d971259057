package vn.muoiphut.backend.organisation.tree;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;
import vn.muoiphut.backend.organisation.Unit;
import vn.muoiphut.backend.organisation.UnitId;
import vn.muoiphut.backend.organisation.UnitType;

/** The one document in which changes of the tree come one after another. */
@Component
class TreeJournalStore {

    private static final String COLLECTION = "treeJournal";
    private static final String ID = "tree";

    @Document(COLLECTION)
    private record StoredJournal(
            @Id String id, long revision, @Nullable StoredChange pending) {}

    private record StoredChange(
            String kind,
            UUID unitId,
            @Nullable UUID otherId,
            @Nullable Instant at,
            @Nullable Created created) {}

    private record Created(String code, String name, String type, List<UUID> path) {}

    private final MongoOperations mongo;

    TreeJournalStore(MongoOperations mongo) {
        this.mongo = mongo;
    }

    /** So that there is something to compare with. */
    static void create(MongoOperations mongo) {
        var beginning = new Update().setOnInsert("revision", 0L);
        mongo.upsert(Query.query(where("_id").is(ID)), beginning, COLLECTION);
    }

    TreeJournal read() {
        var stored =
                Objects.requireNonNull(mongo.findById(ID, StoredJournal.class), "migrations have made the journal");
        return new TreeJournal(stored.revision(), stored.pending() == null ? null : change(stored.pending()));
    }

    /** @return false when the tree has changed since that revision, or is about to; then nothing is written */
    boolean record(long revision, TreeChange change) {
        var still =
                where("_id").is(ID).and("revision").is(revision).and("pending").isNull();
        var update = Update.update("revision", revision + 1).set("pending", stored(change));
        return mongo.updateFirst(Query.query(still), update, StoredJournal.class)
                        .getMatchedCount()
                == 1;
    }

    /** The change of that revision has reached its unit. */
    void carriedOut(long revision) {
        var still = where("_id").is(ID).and("revision").is(revision);
        mongo.updateFirst(Query.query(still), new Update().unset("pending"), StoredJournal.class);
    }

    private static StoredChange stored(TreeChange change) {
        return switch (change) {
            case TreeChange.Creation(var unit) ->
                new StoredChange("CREATION", unit.id().value(), null, null, created(unit));
            case TreeChange.Move(var unit, var parent) ->
                new StoredChange("MOVE", unit.value(), parent.value(), null, null);
            case TreeChange.Closing(var unit, var at) -> new StoredChange("CLOSING", unit.value(), null, at, null);
            case TreeChange.Merger(var unit, var into, var at) ->
                new StoredChange("MERGER", unit.value(), into.value(), at, null);
        };
    }

    private static Created created(Unit unit) {
        return new Created(
                unit.code(),
                unit.name(),
                unit.type().name(),
                unit.path().stream().map(UnitId::value).toList());
    }

    private static TreeChange change(StoredChange stored) {
        var unit = new UnitId(stored.unitId());
        return switch (stored.kind()) {
            case "CREATION" -> new TreeChange.Creation(unit(unit, Objects.requireNonNull(stored.created())));
            case "MOVE" -> new TreeChange.Move(unit, other(stored));
            case "CLOSING" -> new TreeChange.Closing(unit, Objects.requireNonNull(stored.at()));
            case "MERGER" -> new TreeChange.Merger(unit, other(stored), Objects.requireNonNull(stored.at()));
            default -> throw new IllegalStateException("no change of the tree is called " + stored.kind());
        };
    }

    private static UnitId other(StoredChange stored) {
        return new UnitId(Objects.requireNonNull(stored.otherId()));
    }

    private static Unit unit(UnitId id, Created created) {
        return new Unit(
                id,
                created.code(),
                created.name(),
                UnitType.valueOf(created.type()),
                created.path().stream().map(UnitId::new).toList());
    }
}
