package vn.muoiphut.backend.progress.watch;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;
import vn.muoiphut.backend.course.CourseId;
import vn.muoiphut.backend.course.LessonId;
import vn.muoiphut.backend.organisation.MemberId;
import vn.muoiphut.backend.shared.Cursor;
import vn.muoiphut.backend.shared.Page;

@Component
class LessonProgressStore {

    private final MongoOperations mongo;

    LessonProgressStore(MongoOperations mongo) {
        this.mongo = mongo;
    }

    Optional<LessonProgress> find(MemberId member, LessonId lesson) {
        return Optional.ofNullable(
                        mongo.findById(StoredLessonProgress.Key.of(member, lesson), StoredLessonProgress.class))
                .map(StoredLessonProgress::toProgress);
    }

    /** All that the member has done in the lessons of a course. */
    List<LessonProgress> findAll(MemberId member, CourseId course) {
        return progresses(Query.query(
                where("_id.memberId").is(member.value()).and("courseId").is(course.value())));
    }

    /** By the ids of the members. */
    List<LessonProgress> ofLesson(LessonId lesson, @Nullable MemberId after, int limit) {
        var wanted = where("_id.lessonId").is(lesson.value());
        if (after != null) {
            wanted = wanted.and("_id.memberId").gt(after.value());
        }
        return progresses(Query.query(wanted).with(Sort.by("_id.memberId")).limit(limit));
    }

    /** What the member has done, the latest first; the cursor has two keys. */
    Page<LessonProgress> history(MemberId member, @Nullable Cursor after, int limit) {
        var wanted = where("_id.memberId").is(member.value());
        if (after != null) {
            var at = after.time(0);
            var samePlace = where("position.at").is(at).and("_id.lessonId").lt(after.id(1));
            wanted = wanted.orOperator(where("position.at").lt(at), samePlace);
        }
        var latestFirst = Sort.by(Sort.Direction.DESC, "position.at", "_id.lessonId");
        var found = progresses(Query.query(wanted).with(latestFirst).limit(limit + 1));
        return Page.of(
                found, limit, progress -> Cursor.after(progress.position().at(), progress.lesson()));
    }

    /** The lesson in which the member was last. */
    Optional<LessonProgress> latest(MemberId member) {
        var query =
                Query.query(where("_id.memberId").is(member.value())).with(Sort.by(Sort.Direction.DESC, "position.at"));
        return Optional.ofNullable(mongo.findOne(query, StoredLessonProgress.class))
                .map(StoredLessonProgress::toProgress);
    }

    /**
     * Writes what became of a progress in one update. Words of seconds are merged bit by bit.
     *
     * @param before as it was read
     * @param owedSince when something is to follow from the change in another document, else null
     * @return false when somebody else has changed it since it was read; then nothing is written
     */
    boolean replace(LessonProgress before, LessonProgress after, @Nullable Instant owedSince) {
        return before.revision() == 0 ? insert(after, owedSince) : update(before, after, owedSince);
    }

    private boolean insert(LessonProgress first, @Nullable Instant owedSince) {
        try {
            mongo.insert(StoredLessonProgress.of(first.nextRevision(), owedSince));
            return true;
        } catch (DuplicateKeyException somebodyElseWasFirst) {
            return false;
        }
    }

    private boolean update(LessonProgress before, LessonProgress after, @Nullable Instant owedSince) {
        var changes = new Update().inc("revision", 1);
        if (after.edition() == before.edition()) {
            var news = after.watch().seconds().without(before.watch().seconds());
            for (var word = 0; word < WatchedSeconds.WORDS; word++) {
                if (news.words().get(word) != 0) {
                    changes.bitwise("watched." + word).or(news.words().get(word));
                }
            }
        } else {
            changes.set("edition", after.edition())
                    .set("watched", after.watch().seconds().words());
        }
        var then = StoredLessonProgress.of(before, null);
        var now = StoredLessonProgress.of(after, owedSince);
        setChanged(changes, "sessions", then.sessions(), now.sessions());
        setChanged(changes, "refusals", then.refusals(), now.refusals());
        setChanged(changes, "firstGrantAt", then.firstGrantAt(), now.firstGrantAt());
        setChanged(changes, "position", then.position(), now.position());
        setChanged(changes, "watchedAt", then.watchedAt(), now.watchedAt());
        setChanged(changes, "watchedEdition", then.watchedEdition(), now.watchedEdition());
        setChanged(changes, "former", then.former(), now.former());
        setChanged(changes, "passedAt", then.passedAt(), now.passedAt());
        setChanged(changes, "completedAt", then.completedAt(), now.completedAt());
        setChanged(changes, "owedSince", null, owedSince);
        var unchanged = where("_id")
                .is(StoredLessonProgress.Key.of(before))
                .and("revision")
                .is(before.revision());
        return mongo.updateFirst(Query.query(unchanged), changes, StoredLessonProgress.class)
                        .getMatchedCount()
                == 1;
    }

    private static void setChanged(Update changes, String field, @Nullable Object before, @Nullable Object after) {
        if (!Objects.equals(before, after)) {
            changes.set(field, after);
        }
    }

    /** What was to follow has followed, unless something newer is to follow. */
    void settle(LessonProgress progress, Instant owedSince) {
        var owed = where("_id")
                .is(StoredLessonProgress.Key.of(progress))
                .and("owedSince")
                .is(owedSince);
        mongo.updateFirst(Query.query(owed), new Update().unset("owedSince"), StoredLessonProgress.class);
    }

    /** From whose change something should have followed by then, the longest waiting first. */
    List<Owed> owedBefore(Instant then, int limit) {
        var query = Query.query(where("owedSince").lt(then))
                .with(Sort.by("owedSince"))
                .limit(limit);
        return mongo.find(query, StoredLessonProgress.class).stream()
                .map(found -> new Owed(found.toProgress(), Objects.requireNonNull(found.owedSince())))
                .toList();
    }

    record Owed(LessonProgress progress, Instant since) {}

    private List<LessonProgress> progresses(Query query) {
        return mongo.find(query.cursorBatchSize(1_000), StoredLessonProgress.class).stream()
                .map(StoredLessonProgress::toProgress)
                .toList();
    }
}
