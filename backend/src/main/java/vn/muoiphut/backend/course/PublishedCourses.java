package vn.muoiphut.backend.course;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.muoiphut.backend.organisation.Actor;
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

    /** Those that are offered to the actor among these and still take somebody in, in one query. */
    public Map<CourseId, PublishedCourse> offeredAmong(Actor actor, Collection<CourseId> ids) {
        return store.findAll(ids).stream()
                .filter(course -> course.takesIn() && course.isOfferedTo(actor.unit()))
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
                .filter(course -> course.isOfferedTo(actor.unit()))
                .orElseThrow(RefusedException::notFound);
    }

    /**
     * The course of a lesson that is offered to the actor.
     *
     * @throws RefusedException {@code not-found}, also when it is not offered to them
     */
    public PublishedCourse getByLessonFor(Actor actor, LessonId lesson) {
        return store.findByLesson(lesson)
                .filter(course -> course.isOfferedTo(actor.unit()))
                .orElseThrow(RefusedException::notFound);
    }

    /** What completes the course of a lesson; the usual where there is none. It reads little. */
    public CompletionRule ruleOf(LessonId lesson) {
        return store.ruleOf(lesson).orElse(CompletionRule.USUAL);
    }

    /** What is offered to the actor, what fits best first, of that the newest; the cursor has three keys. */
    public Page<PublishedCourse> offeredTo(Actor actor, CatalogueFilter filter, @Nullable Cursor after, int limit) {
        return store.offeredTo(actor.unit().path(), filter, after, limit);
    }
}
