package vn.muoiphut.backend.report.count;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
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

/** What was counted last on each day: one document a month, of at most 31 small entries, and none where nothing changed. */
@Component
class TrendStore {

    static final String COLLECTION = "unitCourseTrends";

    /** @param month such as {@code 2026-11}, which sorts as months do */
    private record Key(UUID unitId, UUID courseId, String month) {

        static Key of(UnitCourse of, YearMonth month) {
            return new Key(of.unit().value(), of.course().value(), month.toString());
        }
    }

    private record Day(Counts counts, long revision) {}

    @Document(COLLECTION)
    private record StoredMonth(@Id Key id, Counts before, Map<String, Day> days) {

        UnitCourse of() {
            return new UnitCourse(new UnitId(id.unitId()), new CourseId(id.courseId()));
        }

        Trend.Month toMonth() {
            var byNumber = days.entrySet().stream()
                    .collect(Collectors.toMap(
                            day -> Integer.valueOf(day.getKey()),
                            day -> day.getValue().counts(),
                            (one, _) -> one,
                            TreeMap::new));
            return new Trend.Month(YearMonth.parse(id.month()), before, byNumber);
        }
    }

    private static final Logger log = LoggerFactory.getLogger(TrendStore.class);

    private final MongoOperations mongo;

    TrendStore(MongoOperations mongo) {
        this.mongo = mongo;
    }

    /** Keeps what was counted as the last of that day, unless something newer is there. */
    void record(LocalDate day, Collection<Recount> counted) {
        if (counted.isEmpty()) {
            return;
        }
        var months = mongo.bulkOps(BulkOperations.BulkMode.UNORDERED, StoredMonth.class);
        var days = mongo.bulkOps(BulkOperations.BulkMode.UNORDERED, StoredMonth.class);
        for (var each : counted) {
            var stats = each.after().stats();
            var key = Key.of(stats.of(), YearMonth.from(day));
            months.upsert(
                    Query.query(where("_id").is(key)),
                    new Update()
                            .setOnInsert("before", each.before().stats().total())
                            .setOnInsert("days", Map.of()));
            var field = "days." + day.getDayOfMonth();
            days.updateOne(
                    older(key, field, stats.revision()),
                    Update.update(field, new Day(stats.total(), stats.revision())));
        }
        try {
            months.execute();
        } catch (DuplicateKeyException | BulkOperationException thereAlready) {
            log.debug("somebody else has begun a month", thereAlready);
        }
        days.execute();
    }

    private static Query older(Key key, String field, long revision) {
        return Query.query(where("_id")
                .is(key)
                .orOperator(
                        where(field).exists(false), where(field + ".revision").lt(revision)));
    }

    /** The months since then in which something changed; one of units and courses has a single element. */
    Map<UnitCourse, List<Trend.Month>> since(YearMonth first, Collection<UnitId> units, Collection<CourseId> courses) {
        var wanted = new Criteria()
                .andOperator(
                        where("_id.unitId").in(units.stream().map(UnitId::value).toList()),
                        where("_id.courseId")
                                .in(courses.stream().map(CourseId::value).toList()),
                        where("_id.month").gte(first.toString()));
        return mongo.find(Query.query(wanted).cursorBatchSize(1_000), StoredMonth.class).stream()
                .collect(Collectors.groupingBy(
                        StoredMonth::of, Collectors.mapping(StoredMonth::toMonth, Collectors.toList())));
    }

    void removeBefore(YearMonth first) {
        mongo.remove(Query.query(where("_id.month").lt(first.toString())), StoredMonth.class);
    }
}
