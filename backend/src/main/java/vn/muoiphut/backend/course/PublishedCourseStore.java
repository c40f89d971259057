package vn.muoiphut.backend.course;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.domain.Sort;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;
import vn.muoiphut.backend.course.StoredCatalogue.Rank;
import vn.muoiphut.backend.organisation.UnitId;
import vn.muoiphut.backend.shared.Cursor;
import vn.muoiphut.backend.shared.Page;
import vn.muoiphut.backend.shared.RefusedException;

/** Reads the published halves of the course documents. */
@Component
class PublishedCourseStore {

    private final MongoOperations mongo;

    PublishedCourseStore(MongoOperations mongo) {
        this.mongo = mongo;
    }

    Optional<PublishedCourse> find(CourseId id) {
        return courses(where("_id").is(id.value()).and("published").exists(true)).stream()
                .findFirst();
    }

    List<PublishedCourse> findAll(Collection<CourseId> ids) {
        return courses(where("_id")
                .in(ids.stream().map(CourseId::value).toList())
                .and("published")
                .exists(true));
    }

    Optional<PublishedCourse> findByLesson(LessonId lesson) {
        return courses(where("published.lessonIds").is(lesson.value())).stream().findFirst();
    }

    /** What completes the course of a lesson, and nothing else of it. */
    Optional<CompletionRule> ruleOf(LessonId lesson) {
        var query = Query.query(where("published.lessonIds").is(lesson.value()));
        query.fields().include("published.settings");
        return mongo.find(query, Settings.class, StoredCourse.COLLECTION).stream()
                .map(course ->
                        StoredSettings.read(course.published().settings()).rule())
                .findFirst();
    }

    private record Settings(@Id UUID id, Published published) {

        record Published(@Nullable StoredSettings settings) {}
    }

    /** The best ranked first, of these the newest; the cursor has three keys. */
    Page<PublishedCourse> offeredTo(List<UnitId> path, CatalogueFilter filter, @Nullable Cursor after, int limit) {
        var wanted = new StoredCatalogue(path, filter);
        var begin = after == null ? Rank.TITLE : rank(after);
        var found = new ArrayList<Found>();
        for (var rank : wanted.ranks()) {
            if (rank.compareTo(begin) >= 0 && found.size() <= limit) {
                var rest = after != null && rank == begin ? List.of(later(after)) : List.<Criteria>of();
                ranked(wanted.of(rank, rest), limit + 1 - found.size())
                        .forEach(course -> found.add(new Found(rank, course)));
            }
        }
        return Page.of(found, limit, Found::cursor).map(Found::course);
    }

    private record Found(Rank rank, PublishedCourse course) {

        Cursor cursor() {
            return Cursor.after(rank, course.publishedAt(), course.id());
        }
    }

    private static Rank rank(Cursor cursor) {
        return Arrays.stream(Rank.values())
                .filter(rank -> rank.name().equals(cursor.text(0)))
                .findFirst()
                .orElseThrow(() -> RefusedException.invalid("after", "cursor"));
    }

    private static Criteria later(Cursor after) {
        var at = after.time(1);
        return new Criteria()
                .orOperator(
                        where("published.at").lt(at),
                        where("published.at").is(at).and("_id").lt(after.id(2)));
    }

    private List<PublishedCourse> ranked(Criteria wanted, int limit) {
        var newestFirst = Sort.by(Direction.DESC, "published.at", "_id");
        return courses(Query.query(wanted).with(newestFirst).limit(limit));
    }

    private List<PublishedCourse> courses(Criteria wanted) {
        return courses(Query.query(wanted));
    }

    private List<PublishedCourse> courses(Query query) {
        query.fields().include("published", "archivedAt");
        return mongo.find(query, StoredPublication.Holder.class, StoredCourse.COLLECTION).stream()
                .map(StoredPublication.Holder::toCourse)
                .toList();
    }
}
