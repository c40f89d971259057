package vn.muoiphut.backend.course;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.data.annotation.Id;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;

/** Courses whose texts, which other documents hold so that a search finds them, are to follow what was published. */
@Component
public class UnindexedCourseStore {

    static final String OWED_SINCE = "searchOwedSince";

    private final MongoOperations mongo;

    UnindexedCourseStore(MongoOperations mongo) {
        this.mongo = mongo;
    }

    /** A course, and since when its texts are owed. */
    public record Owed(CourseId course, Instant since) {}

    private record Holder(@Id UUID id, Instant searchOwedSince) {}

    /** The longest waiting first. */
    public List<Owed> owed(int limit) {
        var query = Query.query(where(OWED_SINCE).gt(Instant.EPOCH))
                .with(Sort.by(OWED_SINCE))
                .limit(limit);
        query.fields().include(OWED_SINCE);
        return mongo.find(query, Holder.class, StoredCourse.COLLECTION).stream()
                .map(course -> new Owed(new CourseId(course.id()), course.searchOwedSince()))
                .toList();
    }

    /** They have followed, unless something newer is to follow. */
    public void settle(Owed owed) {
        var same = where("_id").is(owed.course().value()).and(OWED_SINCE).is(owed.since());
        mongo.updateFirst(Query.query(same), new Update().unset(OWED_SINCE), StoredCourse.class);
    }
}
