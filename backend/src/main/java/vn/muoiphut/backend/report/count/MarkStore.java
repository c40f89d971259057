package vn.muoiphut.backend.report.count;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.annotation.Id;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.BulkOperationException;
import org.springframework.data.mongodb.core.BulkOperations;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;

/** What must be counted again. Marking what is marked only keeps the earlier time. */
@Component
class MarkStore {

    static final String COLLECTION = "unitCourseMarks";

    @Document(COLLECTION)
    private record StoredMark(
            @Id StatsStore.Key id,
            Instant at,
            @Nullable Boolean own,
            @Nullable Boolean deep,
            long revision) {

        Mark toMark() {
            return new Mark(id.toUnitCourse(), at, Boolean.TRUE.equals(own), Boolean.TRUE.equals(deep), revision);
        }
    }

    private final MongoOperations mongo;
    private final RandomGenerator random;

    MarkStore(MongoOperations mongo, RandomGenerator random) {
        this.mongo = mongo;
        this.random = random;
    }

    /** The unit's own members must be counted. */
    void own(UnitCourse of, Instant at) {
        markAll(Map.of(of, at), () -> new Update().set("own", true));
    }

    /** The units' own members and those of every unit below must be counted. */
    void deep(Collection<UnitCourse> all, Instant at) {
        markAll(
                all.stream().collect(Collectors.toMap(Function.identity(), _ -> at)),
                () -> new Update().set("own", true).set("deep", true));
    }

    /**
     * Only what is below must be added up.
     *
     * @param all since when each may be wrong
     * @return the marks that stand now
     */
    List<Mark> sum(Map<UnitCourse, Instant> all) {
        markAll(all, Update::new);
        return all.isEmpty() ? List.of() : marks(Query.query(where("_id").in(keys(all.keySet()))));
    }

    private void markAll(Map<UnitCourse, Instant> all, Supplier<Update> what) {
        if (all.isEmpty()) {
            return;
        }
        try {
            upserts(all, what).execute();
        } catch (DuplicateKeyException | BulkOperationException markedByAnother) {
            upserts(all, what).execute();
        }
    }

    private BulkOperations upserts(Map<UnitCourse, Instant> all, Supplier<Update> what) {
        var writes = mongo.bulkOps(BulkOperations.BulkMode.UNORDERED, StoredMark.class);
        all.forEach((of, at) -> writes.upsert(
                Query.query(where("_id").is(StatsStore.Key.of(of))),
                what.get().min("at", at).set("revision", random.nextLong())));
        return writes;
    }

    private static List<StatsStore.Key> keys(Collection<UnitCourse> all) {
        return all.stream().map(StatsStore.Key::of).toList();
    }

    /** What may be wrong by then, the longest first. */
    List<Mark> due(Instant then, int limit) {
        var query = Query.query(where("at").lte(then)).with(Sort.by("at")).limit(limit);
        return marks(query);
    }

    private List<Mark> marks(Query query) {
        return mongo.find(query.cursorBatchSize(1_000), StoredMark.class).stream()
                .map(StoredMark::toMark)
                .toList();
    }

    /** The units below have been marked: only this one remains to be counted. */
    void spread(Mark mark) {
        mongo.updateFirst(unchanged(mark), new Update().unset("deep"), StoredMark.class);
    }

    /** It has been counted, unless it has been marked again meanwhile. */
    void counted(Mark mark) {
        mongo.remove(unchanged(mark), StoredMark.class);
    }

    /** They have been counted, and some must be again at another time, unless they have been marked again meanwhile. */
    void counted(Collection<Recount> all, Instant now) {
        if (all.isEmpty()) {
            return;
        }
        var writes = mongo.bulkOps(BulkOperations.BulkMode.UNORDERED, StoredMark.class);
        for (var each : all) {
            var again = each.again(now);
            if (again.isPresent()) {
                writes.updateOne(
                        unchanged(each.mark()), Update.update("at", again.get()).set("own", true));
            } else {
                writes.remove(unchanged(each.mark()));
            }
        }
        writes.execute();
    }

    private static Query unchanged(Mark mark) {
        return Query.query(
                where("_id").is(StatsStore.Key.of(mark.of())).and("revision").is(mark.revision()));
    }
}
