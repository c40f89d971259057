package vn.muoiphut.backend.quiz;

import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.muoiphut.backend.course.LessonId;
import vn.muoiphut.backend.lesson.CoursePublished;
import vn.muoiphut.backend.lesson.Lessons;
import vn.muoiphut.backend.lesson.LessonsCopied;
import vn.muoiphut.backend.organisation.Actor;
import vn.muoiphut.backend.quiz.picture.Pictures;
import vn.muoiphut.backend.quiz.question.QuestionRules;
import vn.muoiphut.backend.shared.InvalidField;
import vn.muoiphut.backend.shared.Refusal;
import vn.muoiphut.backend.shared.RefusedException;

/** Quizzes as their trainers write them. */
@Component
public class Quizzes {

    private final QuizStore store;
    private final Lessons lessons;
    private final Pictures pictures;

    Quizzes(QuizStore store, Lessons lessons, Pictures pictures) {
        this.store = store;
        this.lessons = lessons;
        this.pictures = pictures;
    }

    /** With its key, for those who may edit the lesson; empty where none was written yet. */
    public Quiz getFor(Actor actor, LessonId lesson) {
        lessons.courseOfEditable(actor, lesson);
        return store.find(lesson).orElseGet(() -> Quiz.emptyOf(lesson));
    }

    /**
     * Puts a quiz in place of the version that it names.
     *
     * @return with the number of its own version
     */
    Quiz save(Actor actor, Quiz quiz) {
        lessons.courseOfEditable(actor, quiz.lesson());
        var current = store.find(quiz.lesson()).orElseGet(() -> Quiz.emptyOf(quiz.lesson()));
        var breaches = QuestionRules.breaches(quiz.questions());
        breaches.addAll(pictures.missing(quiz.questions(), current.questions()));
        if (quiz.asked() > Quiz.MOST_ASKED) {
            breaches.add(new InvalidField("settings.drawn", "quiz.asks-too-many"));
        }
        if (!breaches.isEmpty()) {
            throw new RefusedException(new Refusal.Invalid(breaches));
        }
        var next = quiz.nextVersion();
        if (current.version() != quiz.version() || !store.insert(next)) {
            throw RefusedException.conflict("conflict.version");
        }
        lessons.quizChanged(next.lesson(), next.asked());
        return next;
    }

    /** What learners are asked, with its key; empty where nothing with questions was published. */
    public Optional<Quiz> published(LessonId lesson) {
        return store.findPublished(lesson).filter(quiz -> !quiz.questions().isEmpty());
    }

    /** Each copy begins with what the trainer of the original sees, as its own first version. */
    @EventListener
    void copy(LessonsCopied copied) {
        copied.copies()
                .forEach(copy -> store.find(copy.original().id())
                        .filter(quiz -> store.find(copy.id()).isEmpty())
                        .ifPresent(quiz -> store.insert(quiz.copiedTo(copy.id()))));
    }

    @EventListener
    void publish(CoursePublished published) {
        published.lessons().forEach(store::publish);
    }
}
