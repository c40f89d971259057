package vn.muoiphut.backend.course;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.muoiphut.backend.organisation.Actor;
import vn.muoiphut.backend.organisation.Rights;
import vn.muoiphut.backend.shared.Cursor;
import vn.muoiphut.backend.shared.Page;
import vn.muoiphut.backend.shared.RefusedException;

/** The courses that were published, as learners have them. */
@Component
public class PublishedCourses {

    private final PublishedCourseStore store;

    PublishedCourses(PublishedCourseStore store) {
        this.store = store;
    }

    /** Whoever it is offered to. */
    public Optional<PublishedCourse> find(CourseId id) {
        return store.find(id);
    }

    /** Those that are published among these, in one query, whoever they are offered to. */
    public Map<CourseId, PublishedCourse> findAll(Collection<CourseId> ids) {
        return store.findAll(ids).stream().collect(Collectors.toMap(PublishedCourse::id, Function.identity()));
    }

    /** Those that are offered to the actor among these, in one query. */
    public Map<CourseId, PublishedCourse> offeredAmong(Actor actor, Collection<CourseId> ids) {
        return store.findAll(ids).stream()
                .filter(course -> Rights.mayLearnFrom(actor, course.owner()))
                .collect(Collectors.toMap(PublishedCourse::id, Function.identity()));
    }

    /** The published course that has the lesson, whoever it is offered to. */
    public Optional<PublishedCourse> findByLesson(LessonId lesson) {
        return store.findByLesson(lesson);
    }

    /**
     * A course that is offered to the actor.
     *
     * @throws RefusedException {@code not-found}, also when it is published for others
     */
    public PublishedCourse getFor(Actor actor, CourseId id) {
        return store.find(id)
                .filter(course -> Rights.mayLearnFrom(actor, course.owner()))
                .orElseThrow(RefusedException::notFound);
    }

    /**
     * The course of a lesson that is offered to the actor.
     *
     * @throws RefusedException {@code not-found}, also when it is not offered to them
     */
    public PublishedCourse getByLessonFor(Actor actor, LessonId lesson) {
        return store.findByLesson(lesson)
                .filter(course -> Rights.mayLearnFrom(actor, course.owner()))
                .orElseThrow(RefusedException::notFound);
    }

    /**
     * What is offered to the actor, the newest first; the cursor has two keys.
     *
     * @param query words, or beginnings of words, that title or summary must have; tone marks and case do not matter
     */
    public Page<PublishedCourse> offeredTo(Actor actor, @Nullable String query, @Nullable Cursor after, int limit) {
        return store.offeredTo(actor.unit().path(), query, after, limit);
    }
}
