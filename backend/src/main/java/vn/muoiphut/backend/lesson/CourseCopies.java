package vn.muoiphut.backend.lesson;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.muoiphut.backend.course.CourseDraft;
import vn.muoiphut.backend.course.CourseDrafts;
import vn.muoiphut.backend.course.CourseId;
import vn.muoiphut.backend.course.LessonId;
import vn.muoiphut.backend.course.LessonRef;
import vn.muoiphut.backend.organisation.Actor;
import vn.muoiphut.backend.organisation.Rights;
import vn.muoiphut.backend.shared.RefusedException;

/**
 * Makes courses of others. The copy comes last, when all that belongs to it is there; all ids follow from its own, so
 * that doing it again, also after a crash on the way, comes to the same.
 */
@Component
class CourseCopies {

    private final CourseDrafts courses;
    private final LessonStore lessons;
    private final CaptionTexts captions;
    private final ApplicationEventPublisher events;

    CourseCopies(CourseDrafts courses, LessonStore lessons, CaptionTexts captions, ApplicationEventPublisher events) {
        this.courses = courses;
        this.lessons = lessons;
        this.captions = captions;
        this.events = events;
    }

    CourseDraft copy(Actor actor, CourseId original, CourseId id, String title) {
        var course = courses.getFor(actor, original);
        if (!Rights.mayTeach(actor, course.ownerPath())) {
            throw RefusedException.forbidden();
        }
        var drafts = lessons.ofCourse(original);
        var copies = course.lessons().stream()
                .map(LessonRef::id)
                .filter(drafts::containsKey)
                .collect(Collectors.toMap(Function.identity(), lesson -> copyOf(id, lesson)));
        copies.forEach((lesson, copy) -> copy(drafts.get(lesson), id, copy));
        events.publishEvent(new LessonsCopied(copies.entrySet().stream()
                .map(copy -> new LessonsCopied.Copy(drafts.get(copy.getKey()), copy.getValue()))
                .toList()));
        return courses.copy(actor, course, id, title, copies);
    }

    /** The video is shared: whoever gives it up later asks whether another lesson still has it. */
    private void copy(LessonDraft lesson, CourseId course, LessonId id) {
        lesson.captions().values().forEach(track -> captions.copy(lesson.id(), id, track.hash()));
        lessons.insertCopy(lesson, id, course);
    }

    private static LessonId copyOf(CourseId course, LessonId lesson) {
        var name = "lesson " + course + " " + lesson;
        return new LessonId(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)));
    }
}
