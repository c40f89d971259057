package vn.muoiphut.backend.organisation.roster;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.annotation.Id;
import org.springframework.data.domain.Sort;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.FindAndModifyOptions;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;
import vn.muoiphut.backend.organisation.UnitId;
import vn.muoiphut.backend.shared.Cursor;
import vn.muoiphut.backend.shared.Page;

@Component
class ImportStore {

    static final String COLLECTION = "rosterImports";

    /**
     * @param holder which instance is at work on it, and until when it is left alone
     * @param work true while there is some to do
     */
    @Document(COLLECTION)
    private record StoredImport(
            @Id UUID id,
            UUID unitId,
            String state,
            String fileName,
            Instant uploadedAt,
            int lines,
            int chunks,
            int done,
            int announced,
            Map<Verdict, Integer> counts,
            @Nullable Set<Integer> chosen,
            int toApply,
            int applied,
            List<String> ignoredColumns,
            @Nullable Boolean work,
            @Nullable UUID holder,
            @Nullable Instant until) {

        RosterImport toImport() {
            return new RosterImport(
                    new ImportId(id),
                    new UnitId(unitId),
                    ImportState.valueOf(state),
                    fileName,
                    uploadedAt,
                    lines,
                    chunks,
                    done,
                    announced,
                    counts,
                    chosen,
                    toApply,
                    applied,
                    ignoredColumns);
        }
    }

    private final MongoOperations mongo;

    ImportStore(MongoOperations mongo) {
        this.mongo = mongo;
    }

    Optional<RosterImport> find(ImportId id) {
        return Optional.ofNullable(mongo.findById(id.value(), StoredImport.class))
                .map(StoredImport::toImport);
    }

    /** Adds an import; one with that id stays as it is. */
    void insert(RosterImport added) {
        try {
            mongo.insert(new StoredImport(
                    added.id().value(),
                    added.unit().value(),
                    added.state().name(),
                    added.fileName(),
                    added.uploadedAt(),
                    added.lines(),
                    added.chunks(),
                    added.done(),
                    added.announced(),
                    added.counts(),
                    added.chosen(),
                    added.toApply(),
                    added.applied(),
                    added.ignoredColumns(),
                    added.state().isWork() ? true : null,
                    null,
                    null));
        } catch (DuplicateKeyException uploadedTwice) {
            // What is there was uploaded under the same id: it is this one.
            return;
        }
    }

    /** For that unit, the latest first; the cursor has two keys. */
    Page<RosterImport> ofUnit(UnitId unit, @Nullable Cursor after, int limit) {
        var wanted = where("unitId").is(unit.value());
        if (after != null) {
            var at = after.time(0);
            wanted = wanted.orOperator(
                    where("uploadedAt").lt(at),
                    where("uploadedAt").is(at).and("_id").lt(after.id(1)));
        }
        var query = Query.query(wanted)
                .with(Sort.by(Direction.DESC, "uploadedAt", "_id"))
                .limit(limit + 1);
        var found = mongo.find(query, StoredImport.class).stream()
                .map(StoredImport::toImport)
                .toList();
        return Page.of(found, limit, each -> Cursor.after(each.uploadedAt(), each.id()));
    }

    /** Lets it be applied, unless it is not checked yet or somebody else has said so already. */
    boolean begin(RosterImport applying) {
        var query =
                Query.query(where("_id").is(applying.id().value()).and("state").in("CHECKED", "APPLIED"));
        return mongo.updateFirst(query, state(applying), StoredImport.class).getMatchedCount() == 1;
    }

    /** Takes an import that has work to do and that nobody is at. */
    Optional<RosterImport> take(UUID holder, Instant now, Instant until) {
        var free = new Criteria()
                .orOperator(
                        where("until").isNull(),
                        where("until").lte(now),
                        where("holder").is(holder));
        var query = Query.query(where("work").is(true).andOperator(free)).with(Sort.by("uploadedAt"));
        var update = Update.update("holder", holder).set("until", until);
        var options = FindAndModifyOptions.options().returnNew(true);
        return Optional.ofNullable(mongo.findAndModify(query, update, options, StoredImport.class))
                .map(StoredImport::toImport);
    }

    /** @return false when somebody else has taken it meanwhile */
    boolean progress(RosterImport now, UUID holder, Instant until) {
        var mine = where("_id").is(now.id().value()).and("holder").is(holder);
        var update = state(now);
        if (now.state().isWork()) {
            update.set("until", until);
        } else {
            update.unset("until");
        }
        return mongo.updateFirst(Query.query(mine), update, StoredImport.class).getMatchedCount() == 1;
    }

    private static Update state(RosterImport now) {
        var update = Update.update("state", now.state().name())
                .set("done", now.done())
                .set("announced", now.announced())
                .set("counts", now.counts())
                .set("toApply", now.toApply())
                .set("applied", now.applied());
        if (now.chosen() == null) {
            update.unset("chosen");
        } else {
            update.set("chosen", now.chosen());
        }
        return now.state().isWork() ? update.set("work", true) : update.unset("work");
    }

    /** Those uploaded before then. */
    List<ImportId> olderThan(Instant then, int limit) {
        var query =
                Query.query(where("uploadedAt").lt(then).and("work").isNull()).limit(limit);
        return mongo.find(query, StoredImport.class).stream()
                .map(stored -> new ImportId(stored.id()))
                .toList();
    }

    void remove(Collection<ImportId> ids) {
        mongo.remove(
                Query.query(where("_id").in(ids.stream().map(ImportId::value).toList())), StoredImport.class);
    }
}
