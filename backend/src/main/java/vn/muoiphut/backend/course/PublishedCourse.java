package vn.muoiphut.backend.course;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.muoiphut.backend.organisation.Unit;
import vn.muoiphut.backend.organisation.UnitId;

/**
 * A course as it was published last, with all that lists and players need. Editing the draft does not change it.
 *
 * @param owner the unit it belongs to
 * @param publishedAt which version of the course this is
 * @param archivedAt since when it takes in nobody any more; null while it does
 */
public record PublishedCourse(
        CourseId id,
        UnitId owner,
        String title,
        String summary,
        String language,
        Instant publishedAt,
        List<PublishedModule> modules,
        CourseSettings settings,
        @Nullable Instant archivedAt) {

    public PublishedCourse {
        modules = List.copyOf(modules);
    }

    /** The units that it is offered to, with all below them. */
    public List<UnitId> audience() {
        return settings.audience().isEmpty() ? List.of(owner) : settings.audience();
    }

    /** The one place that says whom a course is for. */
    public boolean isOfferedTo(Unit unit) {
        return audience().stream().anyMatch(unit::isWithin);
    }

    /** Whether it can still be begun. */
    public boolean takesIn() {
        return archivedAt == null;
    }

    /** The lessons that complete the course: those chosen that it still has, all when there are none. */
    public List<PublishedLesson> required() {
        var chosen = lessons().stream()
                .filter(lesson -> settings.rule().requiredLessons().contains(lesson.id()))
                .toList();
        return chosen.isEmpty() ? lessons() : chosen;
    }

    /** How long its videos play together. */
    public long durationSeconds() {
        return Math.round(
                lessons().stream().mapToDouble(PublishedLesson::durationSeconds).sum());
    }

    /** The video whose picture stands for the course; empty when none was chosen or it is gone. */
    public Optional<PublishedVideo> cover() {
        return Optional.ofNullable(settings.cover())
                .flatMap(this::lesson)
                .flatMap(lesson -> Optional.ofNullable(lesson.video()));
    }

    /** All lessons in their order. */
    public List<PublishedLesson> lessons() {
        return modules.stream().flatMap(module -> module.lessons().stream()).toList();
    }

    public Optional<PublishedLesson> lesson(LessonId id) {
        return lessons().stream().filter(lesson -> lesson.id().equals(id)).findFirst();
    }
}
