package vn.muoiphut.backend.lesson;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.muoiphut.backend.course.CourseDraft;
import vn.muoiphut.backend.course.CourseDrafts;
import vn.muoiphut.backend.course.CourseId;
import vn.muoiphut.backend.course.LessonId;
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
                .flatMap(ref -> Stream.ofNullable(drafts.get(ref.id())))
                .map(lesson -> new LessonsCopied.Copy(lesson, copyOf(id, lesson.id())))
                .toList();
        copies.forEach(each -> copy(each.original(), id, each.id()));
        events.publishEvent(new LessonsCopied(copies));
        var ids =
                copies.stream().collect(Collectors.toMap(each -> each.original().id(), LessonsCopied.Copy::id));
        return courses.copy(actor, course, id, title, ids);
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
