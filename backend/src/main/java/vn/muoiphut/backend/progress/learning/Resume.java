package vn.muoiphut.backend.progress.learning;

import java.net.URI;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.muoiphut.backend.course.LessonId;
import vn.muoiphut.backend.course.PublishedCourse;
import vn.muoiphut.backend.course.PublishedLesson;
import vn.muoiphut.backend.progress.watch.LessonProgress;

/**
 * Where to go on: the lesson and the second in it.
 *
 * @param poster where a picture of it is, if there is one
 */
record Resume(
        PublishedCourse course,
        PublishedLesson lesson,
        double positionSeconds,
        @Nullable URI poster) {

    /**
     * Where they stopped last, or after a completed lesson the next one that is not.
     *
     * @param completed lessons of the course
     */
    static Optional<Resume> after(LessonProgress last, PublishedCourse course, Set<LessonId> completed) {
        var lessons = course.lessons();
        if (!last.isCompleted()) {
            return course.lesson(last.lesson())
                    .map(lesson -> new Resume(course, lesson, last.position().seconds(), null));
        }
        var reached = lessons.stream().map(PublishedLesson::id).toList().indexOf(last.lesson());
        return lessons.stream()
                .skip(reached + 1L)
                .filter(lesson ->
                        !completed.contains(lesson.id()) && !lesson.id().equals(last.lesson()))
                .findFirst()
                .map(lesson -> new Resume(course, lesson, 0, null));
    }

    Resume with(@Nullable URI picture) {
        return new Resume(course, lesson, positionSeconds, picture);
    }
}
