package vn.muoiphut.backend.lesson;

import java.util.List;
import vn.muoiphut.backend.course.CourseId;
import vn.muoiphut.backend.course.LessonId;

/** A course was published, for the first time or anew. It may come twice. */
public record CoursePublished(CourseId course, List<LessonId> lessons) {

    public CoursePublished {
        lessons = List.copyOf(lessons);
    }
}
