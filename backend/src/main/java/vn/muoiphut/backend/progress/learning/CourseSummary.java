package vn.muoiphut.backend.progress.learning;

import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.muoiphut.backend.course.CourseId;
import vn.muoiphut.backend.course.LessonId;
import vn.muoiphut.backend.course.PublishedCourse;
import vn.muoiphut.backend.course.PublishedLesson;
import vn.muoiphut.backend.course.SkillLevel;

/**
 * What a list shows of a course, whoever reads it.
 *
 * @param bytes what watching all of it costs at the data saver's quality
 * @param area of DigComp, 1 to 5
 * @param takesIn whether it can still be begun
 */
record CourseSummary(
        CourseId id,
        String title,
        String summary,
        Set<LessonId> lessons,
        long durationSeconds,
        long bytes,
        @Nullable Integer area,
        @Nullable SkillLevel level,
        boolean takesIn) {

    static CourseSummary of(PublishedCourse course) {
        var lessons = course.lessons();
        var skill = course.settings().skill();
        return new CourseSummary(
                course.id(),
                course.title(),
                course.summary(),
                lessons.stream().map(PublishedLesson::id).collect(Collectors.toUnmodifiableSet()),
                course.durationSeconds(),
                lessons.stream().mapToLong(PublishedLesson::dataSaverBytes).sum(),
                skill == null ? null : skill.area(),
                course.settings().level(),
                course.takesIn());
    }

    /** With no more than a small screen has room for, which says nothing of area and level. */
    CourseSummary clipped(int mostCharacters) {
        return new CourseSummary(id, title, clip(mostCharacters), lessons, durationSeconds, bytes, null, null, takesIn);
    }

    private String clip(int mostCharacters) {
        if (summary.length() <= mostCharacters) {
            return summary;
        }
        var end = summary.lastIndexOf(' ', mostCharacters);
        return summary.substring(0, end > 0 ? end : mostCharacters) + "…";
    }
}
