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
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.annotation.Id;
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
    private record Key(UUID unitId, UUID courseId, String month) {}

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

    private final MongoOperations mongo;

    TrendStore(MongoOperations mongo) {
        this.mongo = mongo;
    }

    /**
     * Keeps what was counted as the last of that day, unless something newer is there.
     *
     * @param before what was counted before
     */
    void record(LocalDate day, UnitCourseStats counted, Counts before) {
        var key = new Key(
                counted.of().unit().value(),
                counted.of().course().value(),
                YearMonth.from(day).toString());
        var number = String.valueOf(day.getDayOfMonth());
        var entry = new Day(counted.total(), counted.revision());
        if (!replace(key, number, entry) && !insert(new StoredMonth(key, before, Map.of(number, entry)))) {
            replace(key, number, entry);
        }
    }

    private boolean replace(Key key, String number, Day entry) {
        var field = "days." + number;
        var older = where("_id")
                .is(key)
                .orOperator(
                        where(field).exists(false), where(field + ".revision").lt(entry.revision()));
        return mongo.updateFirst(Query.query(older), Update.update(field, entry), StoredMonth.class)
                        .getMatchedCount()
                == 1;
    }

    private boolean insert(StoredMonth first) {
        try {
            mongo.insert(first);
            return true;
        } catch (DuplicateKeyException thereAlready) {
            return false;
        }
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
