package vn.muoiphut.backend.course;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.muoiphut.backend.course.CourseDraft.Edited;
import vn.muoiphut.backend.organisation.Actor;
import vn.muoiphut.backend.organisation.MemberId;
import vn.muoiphut.backend.organisation.Rights;
import vn.muoiphut.backend.organisation.Unit;
import vn.muoiphut.backend.organisation.UnitId;
import vn.muoiphut.backend.shared.Cursor;
import vn.muoiphut.backend.shared.Page;
import vn.muoiphut.backend.shared.RefusedException;

/** Courses as their trainers edit them. */
@Component
public class CourseDrafts {

    private static final int MOST_TRIES = 50;

    private final CourseStore store;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CourseDrafts(CourseStore store, ApplicationEventPublisher events, Clock clock) {
        this.store = store;
        this.events = events;
        this.clock = clock;
    }

    /**
     * A course that the actor may edit.
     *
     * @throws RefusedException {@code not-found}, also when it exists but is not theirs
     */
    public CourseDraft getFor(Actor actor, CourseId id) {
        return store.find(id).filter(draft -> draft.isTaughtBy(actor)).orElseThrow(RefusedException::notFound);
    }

    /** The courses that the actor may edit, the latest changed first; the cursor has two keys. */
    Page<CourseDraft> editableBy(Actor actor, boolean archived, @Nullable Cursor after, int limit) {
        return store.taughtBy(actor, archived, after, limit);
    }

    /** Makes a course with one empty module; an id that the actor has used already answers with what is there. */
    public CourseDraft create(Actor actor, CourseId id, Unit owner, String title, String summary, String language) {
        if (!Rights.mayTeach(actor, owner)) {
            throw RefusedException.forbidden();
        }
        var module = new ModuleDraft(firstModule(id), title, List.of());
        return create(actor, id, owner.path(), title, summary, language, List.of(module), CourseSettings.USUAL);
    }

    private CourseDraft create(
            Actor actor,
            CourseId id,
            List<UnitId> ownerPath,
            String title,
            String summary,
            String language,
            List<ModuleDraft> modules,
            CourseSettings settings) {
        var edited = new Edited(now(), actor.id());
        var stored = store.insert(new CourseDraft(
                id, 0, 0, ownerPath, title, summary, language, modules, settings, Set.of(), edited, null, null));
        if (!stored.isTaughtBy(actor)) {
            throw RefusedException.conflict("conflict.id");
        }
        return stored;
    }

    /**
     * Makes a course of what another one is now, which nobody sees before it is published. An id that the actor has used
     * already answers with what is there.
     *
     * @param lessons the ids that the lessons have in the copy
     */
    public CourseDraft copy(
            Actor actor, CourseDraft original, CourseId id, String title, Map<LessonId, LessonId> lessons) {
        var modules = original.modules().stream()
                .map(module -> module.copiedTo(id, lessons))
                .toList();
        var settings = original.settings().copied(lessons);
        return create(
                actor, id, original.ownerPath(), title, original.summary(), original.language(), modules, settings);
    }

    /** Offers the course to nobody new any more; harmless when it is archived. */
    CourseDraft archive(Actor actor, CourseId id) {
        store.archive(ofUnit(actor, id).id(), now());
        events.publishEvent(new CourseArchived(id));
        return getFor(actor, id);
    }

    /** Offers the course again; harmless when it is offered. */
    CourseDraft restore(Actor actor, CourseId id) {
        store.restore(ofUnit(actor, id).id());
        events.publishEvent(new CourseArchived(id));
        return getFor(actor, id);
    }

    /** Lets somebody teach the course who does not teach in its unit; harmless when they do. */
    CourseDraft name(Actor actor, CourseId id, MemberId trainer) {
        if (!store.name(ofUnit(actor, id).id(), trainer)) {
            throw RefusedException.unacceptable("course.too-many-trainers");
        }
        return getFor(actor, id);
    }

    /** They teach the course only where their unit lets them; harmless when it is so. */
    CourseDraft dismiss(Actor actor, CourseId id, MemberId trainer) {
        store.dismiss(ofUnit(actor, id).id(), trainer);
        return getFor(actor, id);
    }

    /** What only trainers of the course's unit may do, and not those who were named beside them. */
    private CourseDraft ofUnit(Actor actor, CourseId id) {
        var draft = getFor(actor, id);
        if (!Rights.mayTeach(actor, draft.ownerPath())) {
            throw RefusedException.forbidden();
        }
        return draft;
    }

    /**
     * Applies a change of somebody's who has seen the course at that version.
     *
     * @throws RefusedException {@code conflict.version} when somebody else has saved since
     */
    CourseDraft edit(Actor actor, CourseId id, long version, UnaryOperator<CourseDraft> change) {
        return edit(getFor(actor, id).id(), actor.id(), now -> {
            if (now.version() != version) {
                throw RefusedException.conflict("conflict.version");
            }
            return change.apply(now);
        });
    }

    /**
     * Applies a change to the course as it is now.
     *
     * @param by null when nobody in particular does
     * @param change may be asked several times when others change the course at once
     */
    private CourseDraft edit(CourseId id, @Nullable MemberId by, UnaryOperator<CourseDraft> change) {
        for (int tries = 0; tries < MOST_TRIES; tries++) {
            var before = store.find(id).orElseThrow(RefusedException::notFound);
            var after = change.apply(before);
            if (after.equals(before)) {
                return before;
            }
            var edited =
                    after.with(new Edited(now(), by == null ? before.edited().by() : by));
            if (store.replace(edited, before.revision())) {
                return edited;
            }
        }
        throw RefusedException.conflict("conflict.busy");
    }

    /** Puts a lesson at the end of a module; harmless when the course has it already. */
    public void addLesson(CourseId id, UUID module, LessonRef lesson) {
        edit(id, null, draft -> {
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
                null,
                draft -> draft.lesson(lesson.id()).filter(lesson::equals).isPresent()
                        ? draft.touched()
                        : draft.withLessonTitle(lesson));
    }

    /** Lets learners have it. A draft that has been overtaken by a later publication changes nothing. */
    public void publish(CourseDraft draft, List<PublishedModule> modules) {
        var course = new PublishedCourse(
                draft.id(),
                draft.owner(),
                draft.title(),
                draft.summary(),
                draft.language(),
                now(),
                modules,
                draft.settings(),
                null);
        store.publish(course, draft.revision());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    private static UUID firstModule(CourseId id) {
        return UUID.nameUUIDFromBytes(("module-1 " + id).getBytes(StandardCharsets.UTF_8));
    }
}
