package vn.muoiphut.backend.report.count;

import static org.springframework.data.mongodb.core.aggregation.Aggregation.group;
import static org.springframework.data.mongodb.core.aggregation.Aggregation.match;
import static org.springframework.data.mongodb.core.aggregation.Aggregation.newAggregation;
import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;
import vn.muoiphut.backend.course.CourseId;
import vn.muoiphut.backend.organisation.Unit;
import vn.muoiphut.backend.organisation.UnitId;

/** What was counted. It follows from the documents of other slices and could be thrown away and counted again. */
@Component
class StatsStore {

    static final String COLLECTION = "unitCourseStats";

    record Key(UUID unitId, UUID courseId) {

        static Key of(UnitCourse of) {
            return new Key(of.unit().value(), of.course().value());
        }

        UnitCourse toUnitCourse() {
            return new UnitCourse(new UnitId(unitId), new CourseId(courseId));
        }
    }

    @Document(COLLECTION)
    private record StoredStats(@Id Key id, @Nullable UUID parentId, Counts own, Counts total, long revision) {

        UnitCourseStats toStats() {
            return new UnitCourseStats(id.toUnitCourse(), own, total, revision);
        }
    }

    private final MongoOperations mongo;

    StatsStore(MongoOperations mongo) {
        this.mongo = mongo;
    }

    Optional<UnitCourseStats> find(UnitCourse of) {
        return Optional.ofNullable(mongo.findById(Key.of(of), StoredStats.class))
                .map(StoredStats::toStats);
    }

    /** The unit that it was last added up in. */
    Optional<UnitId> parentOf(UnitCourse of) {
        return Optional.ofNullable(mongo.findById(Key.of(of), StoredStats.class))
                .map(StoredStats::parentId)
                .map(UnitId::new);
    }

    /** Of every course that concerns the unit. */
    List<UnitCourseStats> ofUnit(UnitId unit, int limit) {
        return stats(Query.query(where("_id.unitId").is(unit.value())).limit(limit));
    }

    List<UnitCourseStats> findAll(Collection<UnitCourse> of) {
        return stats(Query.query(where("_id").in(of.stream().map(Key::of).toList())));
    }

    /** Every course in the units that have none above them. */
    List<UnitCourseStats> ofRoots() {
        return stats(Query.query(where("parentId").isNull()));
    }

    /** The totals of the units right below, added up. */
    Counts sumOfChildren(UnitCourse of) {
        var children = where("parentId")
                .is(of.unit().value())
                .and("_id.courseId")
                .is(of.course().value());
        var sum = newAggregation(
                match(children),
                group().sum("total.assigned")
                        .as("assigned")
                        .sum("total.started")
                        .as("started")
                        .sum("total.completed")
                        .as("completed")
                        .sum("total.overdue")
                        .as("overdue"));
        var added = mongo.aggregate(sum, COLLECTION, Counts.class).getUniqueMappedResult();
        return added == null ? Counts.NONE : added;
    }

    /**
     * Puts new counts in place of what was read.
     *
     * @return false when somebody else has counted meanwhile; then nothing is written
     */
    boolean replace(Unit unit, UnitCourseStats counted) {
        var key = Key.of(counted.of());
        var parent = unit.parent().map(UnitId::value).orElse(null);
        if (counted.revision() == 0) {
            try {
                mongo.insert(new StoredStats(key, parent, counted.own(), counted.total(), 1));
                return true;
            } catch (DuplicateKeyException somebodyElseWasFirst) {
                return false;
            }
        }
        var unchanged = where("_id").is(key).and("revision").is(counted.revision());
        var update = Update.update("parentId", parent)
                .set("own", counted.own())
                .set("total", counted.total())
                .inc("revision", 1);
        return mongo.updateFirst(Query.query(unchanged), update, StoredStats.class)
                        .getMatchedCount()
                == 1;
    }

    private List<UnitCourseStats> stats(Query query) {
        return mongo.find(query.cursorBatchSize(1_000), StoredStats.class).stream()
                .map(StoredStats::toStats)
                .toList();
    }
}
