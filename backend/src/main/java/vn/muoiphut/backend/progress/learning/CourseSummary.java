package vn.muoiphut.backend.progress.learning;

import java.util.Set;
import java.util.stream.Collectors;
import vn.muoiphut.backend.course.CourseId;
import vn.muoiphut.backend.course.LessonId;
import vn.muoiphut.backend.course.PublishedCourse;
import vn.muoiphut.backend.course.PublishedLesson;

/**
 * What a list shows of a course, whoever reads it.
 *
 * @param bytes what watching all of it costs at the data saver's quality
 */
record CourseSummary(
        CourseId id, String title, String summary, Set<LessonId> lessons, long durationSeconds, long bytes) {

    static CourseSummary of(PublishedCourse course) {
        var lessons = course.lessons();
        return new CourseSummary(
                course.id(),
                course.title(),
                course.summary(),
                lessons.stream().map(PublishedLesson::id).collect(Collectors.toUnmodifiableSet()),
                Math.round(lessons.stream()
                        .mapToDouble(PublishedLesson::durationSeconds)
                        .sum()),
                lessons.stream().mapToLong(PublishedLesson::dataSaverBytes).sum());
    }

    /** With so much of the text as a small screen has room for. */
    CourseSummary clipped(int mostCharacters) {
        if (summary.length() <= mostCharacters) {
            return this;
        }
        var end = summary.lastIndexOf(' ', mostCharacters);
        var beginning = summary.substring(0, end > 0 ? end : mostCharacters);
        return new CourseSummary(id, title, beginning + "…", lessons, durationSeconds, bytes);
    }
}
