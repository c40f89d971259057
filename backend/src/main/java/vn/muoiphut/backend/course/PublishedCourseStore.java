package vn.muoiphut.backend.course;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;
import vn.muoiphut.backend.organisation.UnitId;
import vn.muoiphut.backend.shared.Cursor;
import vn.muoiphut.backend.shared.FoldedText;
import vn.muoiphut.backend.shared.Page;

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

    Page<PublishedCourse> offeredTo(List<UnitId> path, @Nullable String text, @Nullable Cursor after, int limit) {
        var wanted =
                where("published.unitId").in(path.stream().map(UnitId::value).toList());
        var conditions = new ArrayList<Criteria>();
        if (text != null) {
            FoldedText.words(text)
                    .forEach(word -> conditions.add(where("published.words").regex("^" + Pattern.quote(word))));
        }
        if (after != null) {
            var at = after.time(0);
            var samePlace = where("published.at").is(at).and("_id").lt(after.id(1));
            conditions.add(new Criteria().orOperator(where("published.at").lt(at), samePlace));
        }
        if (!conditions.isEmpty()) {
            wanted = wanted.andOperator(conditions);
        }
        var newestFirst = Sort.by(Direction.DESC, "published.at", "_id");
        var found = courses(Query.query(wanted).with(newestFirst).limit(limit + 1));
        return Page.of(found, limit, course -> Cursor.after(course.publishedAt(), course.id()));
    }

    private List<PublishedCourse> courses(Criteria wanted) {
        return courses(Query.query(wanted));
    }

    private List<PublishedCourse> courses(Query query) {
        query.fields().include("published");
        return mongo.find(query, StoredPublication.Holder.class, StoredCourse.COLLECTION).stream()
                .map(holder -> holder.published().toCourse(holder.id()))
                .toList();
    }
}
