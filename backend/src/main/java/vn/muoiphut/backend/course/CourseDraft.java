package vn.muoiphut.backend.course;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.muoiphut.backend.organisation.UnitId;

/**
 * A course as its trainers edit it.
 *
 * @param version counts what trainers must have seen before they save
 * @param revision counts every change, also those of its lessons
 * @param ownerPath the ids from the root down to the unit that the course belongs to
 * @param published when it was published last, and the revision that was
 */
public record CourseDraft(
        CourseId id,
        long version,
        long revision,
        List<UnitId> ownerPath,
        String title,
        String summary,
        String language,
        List<ModuleDraft> modules,
        Instant updatedAt,
        @Nullable PublishedRevision published) {

    /** What of the course was published when. */
    public record PublishedRevision(long revision, Instant at) {}

    public CourseDraft {
        ownerPath = List.copyOf(ownerPath);
        modules = List.copyOf(modules);
    }

    public UnitId owner() {
        return ownerPath.getLast();
    }

    public CourseStatus status() {
        return published == null ? CourseStatus.DRAFT : CourseStatus.PUBLISHED;
    }

    public boolean changedSincePublished() {
        return published != null && published.revision() != revision;
    }

    /** All lessons in their order. */
    public List<LessonRef> lessons() {
        return modules.stream().flatMap(module -> module.lessons().stream()).toList();
    }

    public Optional<LessonRef> lesson(LessonId lesson) {
        return lessons().stream().filter(ref -> ref.id().equals(lesson)).findFirst();
    }

    Optional<ModuleDraft> module(UUID module) {
        return modules.stream()
                .filter(candidate -> candidate.id().equals(module))
                .findFirst();
    }

    /** With a lesson at the end of a module; as it is when the course has it already. */
    CourseDraft withLesson(UUID module, LessonRef lesson) {
        if (lesson(lesson.id()).isPresent()) {
            return this;
        }
        return edited(
                version + 1,
                modules.stream()
                        .map(candidate -> candidate.id().equals(module) ? append(candidate, lesson) : candidate)
                        .toList());
    }

    CourseDraft withLessonTitle(LessonRef renamed) {
        return edited(
                version,
                modules.stream()
                        .map(module -> module.withLessons(module.lessons().stream()
                                .map(lesson -> lesson.id().equals(renamed.id()) ? renamed : lesson)
                                .toList()))
                        .toList());
    }

    /** As it is, but different from what was published: something of a lesson has changed. */
    CourseDraft touched() {
        return edited(version, modules);
    }

    CourseDraft changed(String newTitle, String newSummary, String newLanguage, List<ModuleDraft> newModules) {
        return new CourseDraft(
                id,
                version + 1,
                revision + 1,
                ownerPath,
                newTitle,
                newSummary,
                newLanguage,
                newModules,
                updatedAt,
                published);
    }

    private CourseDraft edited(long newVersion, List<ModuleDraft> newModules) {
        return new CourseDraft(
                id, newVersion, revision + 1, ownerPath, title, summary, language, newModules, updatedAt, published);
    }

    private static ModuleDraft append(ModuleDraft module, LessonRef lesson) {
        var lessons = new ArrayList<>(module.lessons());
        lessons.add(lesson);
        return module.withLessons(lessons);
    }
}
