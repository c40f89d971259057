package vn.muoiphut.backend.report.count;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.annotation.Id;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.FindAndModifyOptions;
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

    MarkStore(MongoOperations mongo) {
        this.mongo = mongo;
    }

    /** The unit's own members must be counted. */
    Mark own(UnitCourse of, Instant at) {
        return mark(of, at, new Update().set("own", true));
    }

    /** The unit's own members and those of every unit below must be counted. */
    Mark deep(UnitCourse of, Instant at) {
        return mark(of, at, new Update().set("own", true).set("deep", true));
    }

    /** Only what is below must be added up. */
    Mark sum(UnitCourse of, Instant at) {
        return mark(of, at, new Update());
    }

    private Mark mark(UnitCourse of, Instant at, Update update) {
        update.min("at", at).inc("revision", 1);
        try {
            return upsert(of, update);
        } catch (DuplicateKeyException markedByAnother) {
            return upsert(of, update);
        }
    }

    private Mark upsert(UnitCourse of, Update update) {
        var query = Query.query(where("_id").is(StatsStore.Key.of(of)));
        var options = FindAndModifyOptions.options().upsert(true).returnNew(true);
        return Optional.ofNullable(mongo.findAndModify(query, update, options, StoredMark.class))
                .map(StoredMark::toMark)
                .orElseThrow(() -> new IllegalStateException("an upsert answers with what is there afterwards"));
    }

    /** What may be wrong by then, the longest first. */
    List<Mark> due(Instant then, int limit) {
        var query = Query.query(where("at").lte(then)).with(Sort.by("at")).limit(limit);
        return mongo.find(query, StoredMark.class).stream()
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

    /** It has been counted and must be again at that time, unless it has been marked meanwhile. */
    void counted(Mark mark, Instant again) {
        mongo.updateFirst(unchanged(mark), Update.update("at", again).set("own", true), StoredMark.class);
    }

    private static Query unchanged(Mark mark) {
        return Query.query(
                where("_id").is(StatsStore.Key.of(mark.of())).and("revision").is(mark.revision()));
    }
}
