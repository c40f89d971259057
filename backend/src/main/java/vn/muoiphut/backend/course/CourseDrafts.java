package vn.muoiphut.backend.course;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.muoiphut.backend.organisation.Actor;
import vn.muoiphut.backend.organisation.Rights;
import vn.muoiphut.backend.organisation.Unit;
import vn.muoiphut.backend.shared.Cursor;
import vn.muoiphut.backend.shared.Page;
import vn.muoiphut.backend.shared.RefusedException;

/** Courses as their trainers edit them. */
@Component
public class CourseDrafts {

    private static final int MOST_TRIES = 50;

    private final CourseStore store;
    private final Clock clock;

    CourseDrafts(CourseStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /**
     * A course that the actor may edit.
     *
     * @throws RefusedException {@code not-found}, also when it exists but is not theirs
     */
    public CourseDraft getFor(Actor actor, CourseId id) {
        return store.find(id)
                .filter(draft -> Rights.mayTeach(actor, draft.ownerPath()))
                .orElseThrow(RefusedException::notFound);
    }

    /** The courses that the actor may edit, the latest changed first; the cursor has two keys. */
    Page<CourseDraft> editableBy(Actor actor, @Nullable Cursor after, int limit) {
        return store.within(Rights.teachingUnits(actor), after, limit);
    }

    /** Makes a course with one empty module; an id that the actor has used already answers with what is there. */
    public CourseDraft create(Actor actor, CourseId id, Unit owner, String title, String summary, String language) {
        if (!Rights.mayTeach(actor, owner)) {
            throw RefusedException.forbidden();
        }
        var module = new ModuleDraft(firstModule(id), title, List.of());
        var draft = new CourseDraft(id, 0, 0, owner.path(), title, summary, language, List.of(module), now(), null);
        var stored = store.insert(draft);
        if (!Rights.mayTeach(actor, stored.ownerPath())) {
            throw RefusedException.conflict("conflict.id");
        }
        return stored;
    }

    /**
     * Applies a change to the course as it is now.
     *
     * @param change may be asked several times when others change the course at once
     */
    public CourseDraft edit(CourseId id, UnaryOperator<CourseDraft> change) {
        for (int tries = 0; tries < MOST_TRIES; tries++) {
            var before = store.find(id).orElseThrow(RefusedException::notFound);
            var after = change.apply(before);
            if (after.equals(before) || store.replace(at(after), before.revision())) {
                return after;
            }
        }
        throw RefusedException.conflict("conflict.busy");
    }

    /** Puts a lesson at the end of a module; harmless when the course has it already. */
    public void addLesson(CourseId id, UUID module, LessonRef lesson) {
        edit(id, draft -> {
            var target = draft.module(module).orElseThrow(() -> RefusedException.invalid("moduleId", "unknown"));
            if (target.lessons().size() >= ModuleDraft.MOST_LESSONS
                    && draft.lesson(lesson.id()).isEmpty()) {
                throw RefusedException.unacceptable("course.too-many-lessons");
            }
            return draft.withLesson(module, lesson);
        });
    }

    /** A lesson of the course has changed, and has this title now. */
    public void lessonChanged(CourseId id, LessonRef lesson) {
        edit(
                id,
                draft -> draft.lesson(lesson.id()).filter(lesson::equals).isPresent()
                        ? draft.touched()
                        : draft.withLessonTitle(lesson));
    }

    /** Lets learners have it. A draft that has been overtaken by a later publication changes nothing. */
    public void publish(CourseDraft draft, List<PublishedModule> modules) {
        var course = new PublishedCourse(
                draft.id(), draft.owner(), draft.title(), draft.summary(), draft.language(), now(), modules);
        store.publish(course, draft.revision());
    }

    private CourseDraft at(CourseDraft draft) {
        return new CourseDraft(
                draft.id(),
                draft.version(),
                draft.revision(),
                draft.ownerPath(),
                draft.title(),
                draft.summary(),
                draft.language(),
                draft.modules(),
                now(),
                draft.published());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    private static UUID firstModule(CourseId id) {
        return UUID.nameUUIDFromBytes(("module-1 " + id).getBytes(StandardCharsets.UTF_8));
    }
}
