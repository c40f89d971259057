package vn.muoiphut.backend.progress.learning;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.muoiphut.backend.course.LessonId;
import vn.muoiphut.backend.course.PublishedCourse;
import vn.muoiphut.backend.course.PublishedCourses;
import vn.muoiphut.backend.course.PublishedLesson;
import vn.muoiphut.backend.organisation.Actor;
import vn.muoiphut.backend.progress.completion.CourseProgresses;
import vn.muoiphut.backend.progress.watch.LessonProgress;
import vn.muoiphut.backend.progress.watch.LessonProgresses;
import vn.muoiphut.backend.quiz.Quiz;
import vn.muoiphut.backend.quiz.QuizSettings;
import vn.muoiphut.backend.quiz.Quizzes;
import vn.muoiphut.backend.quiz.attempt.AttemptId;
import vn.muoiphut.backend.quiz.attempt.AttemptSummary;
import vn.muoiphut.backend.quiz.attempt.Attempts;
import vn.muoiphut.backend.shared.RefusedException;

/** Puts together what a learner sees of one lesson. */
@Component
class LessonViews {

    private final PublishedCourses courses;
    private final LessonProgresses progresses;
    private final CourseProgresses courseProgresses;
    private final Attempts attempts;
    private final Quizzes quizzes;

    LessonViews(
            PublishedCourses courses,
            LessonProgresses progresses,
            CourseProgresses courseProgresses,
            Attempts attempts,
            Quizzes quizzes) {
        this.courses = courses;
        this.progresses = progresses;
        this.courseProgresses = courseProgresses;
        this.attempts = attempts;
        this.quizzes = quizzes;
    }

    /** @throws RefusedException {@code not-found}, also when it is not offered to them */
    LessonView get(Actor actor, LessonId id) {
        var course = courses.getByLessonFor(actor, id);
        var lesson = course.lesson(id).orElseThrow(RefusedException::notFound);
        var progress = progresses
                .find(actor.id(), id)
                .orElseGet(() -> LessonProgress.none(actor.id(), id, course.id()))
                .towards(lesson.edition());
        var tried = lesson.hasQuiz() ? attempts.ofLesson(actor.id(), id) : List.<AttemptSummary>of();
        var settings = lesson.hasQuiz()
                ? quizzes.published(id).map(Quiz::settings).orElse(QuizSettings.USUAL)
                : QuizSettings.USUAL;
        // Only who has completed this lesson can have completed them all.
        var completed = progress.isCompleted() && courseProgresses.isCompleted(actor.id(), course.id());
        return new LessonView(
                course,
                lesson,
                progress,
                completed,
                settings.timeLimit(),
                settings.attemptsLeft(tried.size()),
                first(tried, true),
                first(tried, false),
                next(course, id));
    }

    private static @Nullable AttemptId first(List<AttemptSummary> attempts, boolean open) {
        return attempts.stream()
                .filter(attempt -> attempt.isOpen() == open)
                .findFirst()
                .map(AttemptSummary::id)
                .orElse(null);
    }

    private static @Nullable LessonId next(PublishedCourse course, LessonId id) {
        var ids = course.lessons().stream().map(PublishedLesson::id).toList();
        var place = ids.indexOf(id) + 1;
        return place < ids.size() ? ids.get(place) : null;
    }
}
