package vn.muoiphut.backend.course;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.annotation.Id;
import org.springframework.data.domain.Sort;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;
import vn.muoiphut.backend.organisation.Actor;
import vn.muoiphut.backend.organisation.MemberId;
import vn.muoiphut.backend.organisation.Rights;
import vn.muoiphut.backend.organisation.UnitId;
import vn.muoiphut.backend.shared.Cursor;
import vn.muoiphut.backend.shared.Page;

/** Reads and changes the draft halves of the course documents, and writes the published halves. */
@Component
class CourseStore {

    private final MongoOperations mongo;

    CourseStore(MongoOperations mongo) {
        this.mongo = mongo;
    }

    Optional<CourseDraft> find(CourseId id) {
        return drafts(Query.query(where("_id").is(id.value()))).stream().findFirst();
    }

    /** Adds a course. An id that exists is left as it is, and what is there is the answer. */
    CourseDraft insert(CourseDraft draft) {
        try {
            return mongo.insert(StoredCourse.of(draft)).toDraft();
        } catch (DuplicateKeyException there) {
            return find(draft.id()).orElseThrow(() -> there);
        }
    }

    /** Changes a course that is still at that revision; false when somebody else was faster. */
    boolean replace(CourseDraft draft, long revision) {
        var stored = StoredCourse.of(draft);
        var update = Update.update("version", stored.version())
                .set("revision", stored.revision())
                .set("title", stored.title())
                .set("summary", stored.summary())
                .set("language", stored.language())
                .set("modules", stored.modules())
                .set("settings", stored.settings())
                .set("updatedAt", stored.updatedAt())
                .set("updatedBy", stored.updatedBy());
        var query = Query.query(where("_id").is(stored.id()).and("revision").is(revision));
        return mongo.updateFirst(query, update, StoredCourse.class).getModifiedCount() == 1;
    }

    /** Lets learners have the course as it was at that revision, unless a later one was published. */
    void publish(PublishedCourse course, long revision) {
        var notLater = new Criteria()
                .orOperator(
                        where("published").exists(false),
                        where("published.revision").lt(revision));
        var query = Query.query(where("_id").is(course.id().value()).andOperator(notLater));
        var update = Update.update("published", StoredPublication.of(course, revision))
                .set(UnindexedCourseStore.OWED_SINCE, course.publishedAt());
        mongo.updateFirst(query, update, StoredCourse.class);
    }

    /** Since when it is archived stays as it was. */
    void archive(CourseId id, Instant now) {
        var offered = where("_id").is(id.value()).and("archivedAt").isNull();
        mongo.updateFirst(Query.query(offered), Update.update("archivedAt", now), StoredCourse.class);
    }

    void restore(CourseId id) {
        mongo.updateFirst(
                Query.query(where("_id").is(id.value())), new Update().unset("archivedAt"), StoredCourse.class);
    }

    /** False when so many are named that there is no room for another one. */
    boolean name(CourseId id, MemberId trainer) {
        var last = "trainers." + (CourseDraft.MOST_TRAINERS - 1);
        var room = new Criteria()
                .orOperator(where("trainers").is(trainer.value()), where(last).exists(false));
        var query = Query.query(where("_id").is(id.value()).andOperator(room));
        var update = new Update().addToSet("trainers", trainer.value());
        return mongo.updateFirst(query, update, StoredCourse.class).getMatchedCount() == 1;
    }

    void dismiss(CourseId id, MemberId trainer) {
        var update = new Update().pull("trainers", trainer.value());
        mongo.updateFirst(Query.query(where("_id").is(id.value())), update, StoredCourse.class);
    }

    /** Those that exist among these. */
    List<CourseDraft> findAll(Collection<CourseId> ids) {
        return ids.isEmpty()
                ? List.of()
                : drafts(Query.query(
                        where("_id").in(ids.stream().map(CourseId::value).toList())));
    }

    /** The courses that somebody may edit, the latest changed first; the cursor has two keys. */
    Page<CourseDraft> taughtBy(Actor actor, boolean archived, @Nullable Cursor after, int limit) {
        var units = Rights.teachingUnits(actor).stream().map(UnitId::value).toList();
        var theirs = new Criteria()
                .orOperator(
                        where("ownerPath").in(units),
                        where("trainers").is(actor.id().value()));
        var wanted = where("archivedAt").exists(archived).andOperator(theirs);
        if (after != null) {
            var at = after.time(0);
            wanted = wanted.orOperator(
                    where("updatedAt").lt(at),
                    where("updatedAt").is(at).and("_id").lt(after.id(1)));
        }
        var query = Query.query(wanted)
                .with(Sort.by(Direction.DESC, "updatedAt", "_id"))
                .limit(limit + 1);
        return Page.of(
                drafts(query), limit, draft -> Cursor.after(draft.edited().at(), draft.id()));
    }

    /** Gives the courses of a unit to the unit at the end of the path, which may be the same in another place. */
    void own(UnitId owner, List<UnitId> path, Instant now) {
        var wanted = path.stream().map(UnitId::value).toList();
        var query = Query.query(where("ownerPath").is(owner.value()));
        query.fields().include("ownerPath", "published.unitId", "published.audience");
        mongo.find(query, Owned.class, StoredCourse.COLLECTION).stream()
                .filter(course -> course.ownerPath().getLast().equals(owner.value()))
                .filter(course -> !course.isAt(wanted))
                .forEach(course -> place(course, wanted, now));
    }

    private void place(Owned course, List<UUID> path, Instant now) {
        var update = Update.update("ownerPath", path);
        if (course.published() != null) {
            update.set("published.unitId", path.getLast()).set(UnindexedCourseStore.OWED_SINCE, now);
            if (course.isForItsOwnUnit()) {
                update.set("published.audience", List.of(path.getLast()));
            }
        }
        var same = where("_id").is(course.id()).and("ownerPath").is(course.ownerPath());
        mongo.updateFirst(Query.query(same), update, StoredCourse.class);
    }

    /** Courses that were offered to a unit are offered to the one that its members went to. */
    void offerInstead(UnitId gone, UnitId into, Instant now) {
        for (var field : List.of("settings.audience", "published.settings.audience", "published.audience")) {
            var offered = Query.query(where(field).is(gone.value()));
            mongo.updateMulti(offered, new Update().addToSet(field, into.value()), StoredCourse.class);
            var rest = new Update().pull(field, gone.value()).set(UnindexedCourseStore.OWED_SINCE, now);
            mongo.updateMulti(offered, rest, StoredCourse.class);
        }
    }

    /** The units that have courses. */
    List<UnitId> owners() {
        var all = new Query().cursorBatchSize(1_000);
        all.fields().include("ownerPath");
        return mongo.find(all, Owned.class, StoredCourse.COLLECTION).stream()
                .map(course -> new UnitId(course.ownerPath().getLast()))
                .distinct()
                .toList();
    }

    private record Owned(
            @Id UUID id, List<UUID> ownerPath, @Nullable Offered published) {

        boolean isForItsOwnUnit() {
            return published != null
                    && (published.audience() == null || published.audience().equals(List.of(published.unitId())));
        }

        boolean isAt(List<UUID> path) {
            return ownerPath.equals(path)
                    && (published == null || published.unitId().equals(path.getLast()));
        }
    }

    private record Offered(UUID unitId, @Nullable List<UUID> audience) {}

    /** Writes what courses lack that were published before they had an audience and ranks. */
    static void completePublications(MongoOperations mongo) {
        var without = Query.query(
                where("published").exists(true).and("published.audience").exists(false));
        mongo.find(without.cursorBatchSize(100), StoredPublication.Holder.class, StoredCourse.COLLECTION)
                .forEach(holder -> {
                    var complete = StoredPublication.of(
                            holder.toCourse(), holder.published().revision());
                    var same = where("_id")
                            .is(holder.id())
                            .and("published.revision")
                            .is(complete.revision());
                    var update = Update.update("published", complete)
                            .set(UnindexedCourseStore.OWED_SINCE, Instant.ofEpochSecond(1));
                    mongo.updateFirst(Query.query(same), update, StoredCourse.class);
                });
    }

    private List<CourseDraft> drafts(Query query) {
        // What was published may be large, and of it a draft knows no more than when.
        query.fields().exclude("published.modules", "published.words", "published.lessonIds");
        return mongo.find(query, StoredCourse.class).stream()
                .map(StoredCourse::toDraft)
                .toList();
    }
}
