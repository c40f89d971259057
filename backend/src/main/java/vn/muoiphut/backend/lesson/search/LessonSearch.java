package vn.muoiphut.backend.lesson.search;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.muoiphut.backend.course.CourseId;
import vn.muoiphut.backend.course.PublishedCourse;
import vn.muoiphut.backend.course.PublishedCourses;
import vn.muoiphut.backend.organisation.Actor;
import vn.muoiphut.backend.shared.Cursor;
import vn.muoiphut.backend.shared.Page;

/** Finds lessons among those that are offered to somebody. */
@Component
class LessonSearch {

    /** Texts that are looked at; who has found so many will add a word. */
    private static final int MOST_TEXTS = 200;

    private final LessonTextStore store;
    private final PublishedCourses courses;

    LessonSearch(LessonTextStore store, PublishedCourses courses) {
        this.store = store;
        this.courses = courses;
    }

    /** A lesson that was found, as it is published now. */
    record Hit(FoundLesson found, PublishedCourse course) {}

    /** The best first, in two queries; the cursor has two keys. */
    Page<Hit> find(Actor actor, String query, @Nullable Cursor after, int limit) {
        var wanted = WantedWords.of(query);
        if (wanted.words().isEmpty()) {
            return new Page<>(List.of(), null);
        }
        var texts = store.having(wanted, actor.unit().path(), MOST_TEXTS);
        var offered = courses.offeredAmong(
                actor, texts.stream().map(LessonText::course).collect(Collectors.toSet()));
        var found = texts.stream()
                .filter(text -> isPublished(text, offered))
                .flatMap(text -> FoundLesson.in(text, wanted).stream())
                .collect(Collectors.toMap(
                        hit -> hit.text().lesson(), hit -> hit, BinaryOperator.minBy(FoundLesson.BEST_FIRST)))
                .values()
                .stream()
                .sorted(FoundLesson.BEST_FIRST)
                .filter(hit -> isAfter(hit, after))
                .limit(limit + 1L)
                .toList();
        return Page.of(found, limit, hit -> Cursor.after(hit.rank(), hit.text().lesson()))
                .map(hit -> new Hit(
                        hit, Objects.requireNonNull(offered.get(hit.text().course()))));
    }

    /** It may be about to follow what was published a moment ago. */
    private static boolean isPublished(LessonText text, Map<CourseId, PublishedCourse> offered) {
        var course = offered.get(text.course());
        return course != null && course.lesson(text.lesson()).isPresent();
    }

    private static boolean isAfter(FoundLesson hit, @Nullable Cursor after) {
        if (after == null) {
            return true;
        }
        var rank = after.number(0);
        return hit.rank() < rank
                || (hit.rank() == rank && hit.text().lesson().value().compareTo(after.id(1)) > 0);
    }
}
