package vn.muoiphut.backend.course;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.muoiphut.backend.organisation.UnitId;

/**
 * A course as it was published last, with all that lists and players need. Editing the draft does not change it.
 *
 * @param owner the unit it belongs to; it is offered to that unit and all below it
 */
public record PublishedCourse(
        CourseId id,
        UnitId owner,
        String title,
        String summary,
        String language,
        Instant publishedAt,
        List<PublishedModule> modules) {

    public PublishedCourse {
        modules = List.copyOf(modules);
    }

    /** All lessons in their order. */
    public List<PublishedLesson> lessons() {
        return modules.stream().flatMap(module -> module.lessons().stream()).toList();
    }

    public Optional<PublishedLesson> lesson(LessonId id) {
        return lessons().stream().filter(lesson -> lesson.id().equals(id)).findFirst();
    }
}
