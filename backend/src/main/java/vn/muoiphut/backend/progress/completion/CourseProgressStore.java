package vn.muoiphut.backend.progress.completion;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.FindAndModifyOptions;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;
import vn.muoiphut.backend.course.CourseId;
import vn.muoiphut.backend.course.LessonId;
import vn.muoiphut.backend.organisation.MemberId;

@Component
class CourseProgressStore {

    static final String COLLECTION = "courseProgress";

    @Document(COLLECTION)
    private record StoredCourseProgress(
            @Id Key id,
            @Nullable List<UUID> completed,
            Instant startedAt,
            @Nullable Instant completedAt,
            @Nullable Instant completedVersionAt) {

        record Key(UUID memberId, UUID courseId) {}

        CourseProgress toProgress() {
            return new CourseProgress(
                    new MemberId(id.memberId()),
                    new CourseId(id.courseId()),
                    completed == null
                            ? Set.of()
                            : completed.stream().map(LessonId::new).collect(Collectors.toUnmodifiableSet()),
                    startedAt,
                    completedAt,
                    completedVersionAt);
        }
    }

    private record Done(
            @Id StoredCourseProgress.Key id, @Nullable Instant completedAt) {

        Started toStarted() {
            return new Started(new MemberId(id.memberId()), new CourseId(id.courseId()), completedAt != null);
        }
    }

    private final MongoOperations mongo;

    CourseProgressStore(MongoOperations mongo) {
        this.mongo = mongo;
    }

    Optional<CourseProgress> find(MemberId member, CourseId course) {
        return Optional.ofNullable(mongo.findById(key(member, course), StoredCourseProgress.class))
                .map(StoredCourseProgress::toProgress);
    }

    /** In every course that the member has started. */
    List<CourseProgress> ofMember(MemberId member) {
        return progresses(Query.query(where("_id.memberId").is(member.value())));
    }

    /** In those among the courses that the member has started. */
    List<CourseProgress> ofMember(MemberId member, Collection<CourseId> courses) {
        var keys = courses.stream().map(course -> key(member, course)).toList();
        return progresses(Query.query(where("_id").in(keys)));
    }

    /** Some of those who have not completed the course although they have completed all these lessons. */
    List<CourseProgress> covering(CourseId course, Collection<LessonId> lessons, int limit) {
        var all = lessons.stream().map(LessonId::value).toList();
        var query = Query.query(where("_id.courseId")
                        .is(course.value())
                        .and("completedAt")
                        .isNull()
                        .and("completed")
                        .all(all))
                .limit(limit);
        return progresses(query);
    }

    Set<CourseId> coursesOf(Collection<MemberId> members) {
        var query = Query.query(
                where("_id.memberId").in(members.stream().map(MemberId::value).toList()));
        return mongo.findDistinct(query, "_id.courseId", StoredCourseProgress.class, UUID.class).stream()
                .map(CourseId::new)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Of those among the members that have started the course. */
    List<CourseProgress> ofMembers(Collection<MemberId> members, CourseId course) {
        var keys = members.stream().map(member -> key(member, course)).toList();
        return progresses(Query.query(where("_id").in(keys)));
    }

    List<Started> startedAmong(Collection<MemberCourse> wanted) {
        var keys =
                wanted.stream().map(each -> key(each.member(), each.course())).toList();
        var query = Query.query(where("_id").in(keys)).cursorBatchSize(5_000);
        query.fields().include("completedAt");
        return mongo.find(query, Done.class, COLLECTION).stream()
                .map(Done::toStarted)
                .toList();
    }

    /**
     * Started, unless it was before.
     *
     * @param completed a lesson that is completed, null when none is
     * @return as it is afterwards
     */
    CourseProgress merge(MemberId member, CourseId course, @Nullable LessonId completed, Instant now) {
        var update = new Update().setOnInsert("startedAt", now);
        if (completed != null) {
            update.addToSet("completed", completed.value());
        }
        try {
            return upsert(member, course, update);
        } catch (DuplicateKeyException insertedByAnother) {
            return upsert(member, course, update);
        }
    }

    private CourseProgress upsert(MemberId member, CourseId course, Update update) {
        var query = Query.query(where("_id").is(key(member, course)));
        var options = FindAndModifyOptions.options().upsert(true).returnNew(true);
        var merged = mongo.findAndModify(query, update, options, StoredCourseProgress.class);
        if (merged == null) {
            throw new IllegalStateException("an upsert answers with what is there afterwards");
        }
        return merged.toProgress();
    }

    /** Completed, unless it was before. */
    void complete(MemberId member, CourseId course, Instant versionAt, Instant now) {
        var incomplete = where("_id").is(key(member, course)).and("completedAt").isNull();
        mongo.updateFirst(
                Query.query(incomplete),
                Update.update("completedAt", now).set("completedVersionAt", versionAt),
                StoredCourseProgress.class);
    }

    private List<CourseProgress> progresses(Query query) {
        return mongo.find(query.cursorBatchSize(1_000), StoredCourseProgress.class).stream()
                .map(StoredCourseProgress::toProgress)
                .toList();
    }

    private static StoredCourseProgress.Key key(MemberId member, CourseId course) {
        return new StoredCourseProgress.Key(member.value(), course.value());
    }
}
