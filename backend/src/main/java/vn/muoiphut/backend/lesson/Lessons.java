package vn.muoiphut.backend.lesson;

import org.springframework.stereotype.Component;
import vn.muoiphut.backend.course.CourseDraft;
import vn.muoiphut.backend.course.CourseDrafts;
import vn.muoiphut.backend.course.LessonId;
import vn.muoiphut.backend.course.LessonRef;
import vn.muoiphut.backend.organisation.Actor;
import vn.muoiphut.backend.shared.RefusedException;

/** Lessons as their trainers edit them. */
@Component
public class Lessons {

    private final LessonStore store;
    private final CourseDrafts courses;

    Lessons(LessonStore store, CourseDrafts courses) {
        this.store = store;
        this.courses = courses;
    }

    /**
     * The course of a lesson that the actor may edit.
     *
     * @throws RefusedException {@code not-found}, also when they may not edit it
     */
    public CourseDraft courseOfEditable(Actor actor, LessonId id) {
        return courses.getFor(actor, get(id).course());
    }

    /** The lesson's quiz has so many questions now; 0 when it has none. Saying it again changes nothing. */
    public void quizChanged(LessonId id, int questionCount) {
        var lesson = get(id);
        store.setQuestionCount(id, questionCount);
        courses.lessonChanged(lesson.course(), new LessonRef(id, lesson.title()));
    }

    private LessonDraft get(LessonId id) {
        return store.find(id).orElseThrow(RefusedException::notFound);
    }
}
