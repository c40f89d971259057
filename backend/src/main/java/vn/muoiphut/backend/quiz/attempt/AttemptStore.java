package vn.muoiphut.backend.quiz.attempt;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.domain.Sort;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;
import vn.muoiphut.backend.course.LessonId;
import vn.muoiphut.backend.organisation.MemberId;

@Component
class AttemptStore {

    private static final int MOST_LISTED = 100;

    private final MongoOperations mongo;

    AttemptStore(MongoOperations mongo) {
        this.mongo = mongo;
    }

    /** An attempt of that member. */
    Optional<Attempt> find(MemberId member, AttemptId id) {
        var query = Query.query(
                where("_id.memberId").is(member.value()).and("attemptId").is(id.value()));
        return Optional.ofNullable(mongo.findOne(query, StoredAttempt.class)).map(StoredAttempt::toAttempt);
    }

    /** What the member's attempts at a quiz came to, the latest first; of very many the latest. */
    List<AttemptSummary> summaries(MemberId member, LessonId lesson) {
        var query = latestFirst(member, lesson).limit(MOST_LISTED);
        query.fields().include("attemptId", "grade");
        return mongo.find(query, StoredAttempt.Summary.class, StoredAttempt.COLLECTION).stream()
                .map(StoredAttempt.Summary::toSummary)
                .toList();
    }

    /** First ones that were graded, by the ids of their members. */
    List<Attempt> firstOf(LessonId lesson, @Nullable MemberId after, int limit) {
        var wanted = where("_id.lessonId").is(lesson.value()).and("_id.ordinal").is(1);
        if (after != null) {
            wanted = wanted.and("_id.memberId").gt(after.value());
        }
        var query = Query.query(wanted.and("grade").ne(null))
                .with(Sort.by("_id.memberId"))
                .limit(limit);
        return mongo.find(query, StoredAttempt.class).stream()
                .map(StoredAttempt::toAttempt)
                .toList();
    }

    /** The member's latest attempt at a quiz. */
    Optional<Attempt> latest(MemberId member, LessonId lesson) {
        return Optional.ofNullable(mongo.findOne(latestFirst(member, lesson), StoredAttempt.class))
                .map(StoredAttempt::toAttempt);
    }

    /** @return false when the member has an attempt of that ordinal already */
    boolean insert(Attempt attempt) {
        try {
            mongo.insert(StoredAttempt.of(attempt, null));
            return true;
        } catch (DuplicateKeyException anotherDeviceWasFaster) {
            return false;
        }
    }

    /** Keeps the answers, unless it has been graded meanwhile. */
    void saveAnswers(Attempt attempt) {
        updateOpen(attempt, Update.update("answers", StoredAttempt.stored(attempt.answers())));
    }

    /**
     * Keeps the last answers with their grade.
     *
     * @return false when it has been graded meanwhile; then nothing is changed
     */
    boolean saveGrade(Attempt graded, Instant owedSince) {
        return updateOpen(
                graded,
                Update.update("answers", StoredAttempt.stored(graded.answers()))
                        .set("grade", StoredAttempt.stored(graded.state()))
                        .set("owedSince", owedSince));
    }

    private boolean updateOpen(Attempt attempt, Update update) {
        var open = where("_id").is(StoredAttempt.Key.of(attempt)).and("grade").isNull();
        return mongo.updateFirst(Query.query(open), update, StoredAttempt.class).getMatchedCount() == 1;
    }

    /** Others have been told of the grade. */
    void settle(Attempt attempt) {
        var query = Query.query(where("_id").is(StoredAttempt.Key.of(attempt)));
        mongo.updateFirst(query, new Update().unset("owedSince"), StoredAttempt.class);
    }

    /** Of whose grade others should have been told by then, the longest waiting first. */
    List<Attempt> owedBefore(Instant then, int limit) {
        var query = Query.query(where("owedSince").lt(then))
                .with(Sort.by("owedSince"))
                .limit(limit);
        return mongo.find(query, StoredAttempt.class).stream()
                .map(StoredAttempt::toAttempt)
                .toList();
    }

    private static Query latestFirst(MemberId member, LessonId lesson) {
        var wanted =
                where("_id.memberId").is(member.value()).and("_id.lessonId").is(lesson.value());
        return Query.query(wanted).with(Sort.by(Direction.DESC, "_id.ordinal"));
    }
}
