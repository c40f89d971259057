package vn.muoiphut.backend.report.count;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.BulkOperationException;
import org.springframework.data.mongodb.core.BulkOperations;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;
import vn.muoiphut.backend.course.CourseId;
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

    /** @param parent the unit that it is added up in; null for none */
    record Kept(UnitCourseStats stats, @Nullable UnitId parent) {

        static Kept none(UnitCourse of) {
            return new Kept(UnitCourseStats.none(of), null);
        }

        Optional<UnitCourse> above() {
            return Optional.ofNullable(parent)
                    .map(unit -> new UnitCourse(unit, stats.of().course()));
        }
    }

    private record Part(@Id Key id, UUID parentId, Counts total) {

        UnitCourse above() {
            return new UnitCourse(new UnitId(parentId), new CourseId(id.courseId()));
        }
    }

    @Document(COLLECTION)
    private record StoredStats(@Id Key id, @Nullable UUID parentId, Counts own, Counts total, long revision) {

        /** As it is to be, when nobody else counts meanwhile. */
        static StoredStats after(Kept counted) {
            var stats = counted.stats();
            var parent = counted.parent() == null ? null : counted.parent().value();
            return new StoredStats(Key.of(stats.of()), parent, stats.own(), stats.total(), stats.revision() + 1);
        }

        Kept toKept() {
            return new Kept(toStats(), parentId == null ? null : new UnitId(parentId));
        }

        UnitCourseStats toStats() {
            return new UnitCourseStats(id.toUnitCourse(), own, total, revision);
        }
    }

    private static final Logger log = LoggerFactory.getLogger(StatsStore.class);

    private final MongoOperations mongo;

    StatsStore(MongoOperations mongo) {
        this.mongo = mongo;
    }

    Optional<UnitCourseStats> find(UnitCourse of) {
        return Optional.ofNullable(mongo.findById(Key.of(of), StoredStats.class))
                .map(StoredStats::toStats);
    }

    /** Those that were ever counted, with where they were last added up. */
    Map<UnitCourse, Kept> findKept(Collection<UnitCourse> of) {
        return stored(of).stream()
                .map(StoredStats::toKept)
                .collect(Collectors.toMap(kept -> kept.stats().of(), Function.identity()));
    }

    /** Of every course that concerns the unit. */
    List<UnitCourseStats> ofUnit(UnitId unit, int limit) {
        return stats(Query.query(where("_id.unitId").is(unit.value())).limit(limit));
    }

    List<UnitCourseStats> findAll(Collection<UnitCourse> of) {
        return stored(of).stream().map(StoredStats::toStats).toList();
    }

    /** Every course in the units that have none above them. */
    List<UnitCourseStats> ofRoots() {
        return stats(Query.query(where("parentId").isNull()));
    }

    /** The totals of the units right below each, added up; none where there is nothing below. */
    Map<UnitCourse, Counts> sumsOfChildren(Collection<UnitCourse> all) {
        var units = all.stream()
                .collect(Collectors.groupingBy(
                        UnitCourse::course, Collectors.mapping(of -> of.unit().value(), Collectors.toList())));
        var perCourse = units.entrySet().stream()
                .map(each -> where("parentId")
                        .in(each.getValue())
                        .and("_id.courseId")
                        .is(each.getKey().value()))
                .toList();
        var query = Query.query(new Criteria().orOperator(perCourse)).cursorBatchSize(5_000);
        query.fields().include("parentId", "total");
        try (var parts = mongo.stream(query, Part.class, COLLECTION)) {
            return parts.collect(Collectors.toMap(Part::above, Part::total, Counts::plus));
        }
    }

    /**
     * Puts new counts in place of what was read.
     *
     * @return those that stand now; what somebody else has counted meanwhile is as they left it
     */
    Set<UnitCourse> replace(Collection<Kept> counted) {
        var wanted = counted.stream()
                .map(StoredStats::after)
                .collect(Collectors.toMap(StoredStats::id, Function.identity()));
        var writes = mongo.bulkOps(BulkOperations.BulkMode.UNORDERED, StoredStats.class);
        wanted.values().forEach(each -> write(each, writes));
        try {
            writes.execute();
        } catch (DuplicateKeyException | BulkOperationException somebodyElseWasFirst) {
            log.debug("not everything was written", somebodyElseWasFirst);
        }
        return stored(counted.stream().map(each -> each.stats().of()).toList()).stream()
                .filter(found -> found.equals(wanted.get(found.id())))
                .map(found -> found.id().toUnitCourse())
                .collect(Collectors.toSet());
    }

    private static void write(StoredStats stats, BulkOperations writes) {
        if (stats.revision() == 1) {
            writes.insert(stats);
            return;
        }
        var unchanged = where("_id").is(stats.id()).and("revision").is(stats.revision() - 1);
        writes.updateOne(
                Query.query(unchanged),
                Update.update("parentId", stats.parentId())
                        .set("own", stats.own())
                        .set("total", stats.total())
                        .inc("revision", 1));
    }

    private List<StoredStats> stored(Collection<UnitCourse> of) {
        var keys = of.stream().map(Key::of).toList();
        return mongo.find(Query.query(where("_id").in(keys)).cursorBatchSize(1_000), StoredStats.class);
    }

    private List<UnitCourseStats> stats(Query query) {
        return mongo.find(query.cursorBatchSize(1_000), StoredStats.class).stream()
                .map(StoredStats::toStats)
                .toList();
    }
}
