package vn.muoiphut.backend.course;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.muoiphut.backend.organisation.Actor;
import vn.muoiphut.backend.organisation.MemberId;
import vn.muoiphut.backend.organisation.Rights;
import vn.muoiphut.backend.organisation.UnitId;

/**
 * A course as its trainers edit it.
 *
 * @param version counts what trainers must have seen before they save
 * @param revision counts every change, also those of its lessons
 * @param ownerPath the ids from the root down to the unit that the course belongs to
 * @param trainers those who teach it beside the trainers of its unit
 * @param archivedAt since when it is not offered any more; null while it is
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
        CourseSettings settings,
        Set<MemberId> trainers,
        Edited edited,
        @Nullable Instant archivedAt,
        @Nullable PublishedRevision published) {

    /** How many trainers may be named. */
    static final int MOST_TRAINERS = 20;

    /**
     * Who changed it last.
     *
     * @param by null where a machine did, or where it was before names were kept
     */
    public record Edited(Instant at, @Nullable MemberId by) {}

    /** What of the course was published when. */
    public record PublishedRevision(long revision, Instant at) {}

    public CourseDraft {
        ownerPath = List.copyOf(ownerPath);
        modules = List.copyOf(modules);
        trainers = Set.copyOf(trainers);
    }

    /** The one place that says who may edit it: the trainers of its unit and of those above, and those named. */
    public boolean isTaughtBy(Actor actor) {
        return Rights.mayTeach(actor, ownerPath) || trainers.contains(actor.id());
    }

    public UnitId owner() {
        return ownerPath.getLast();
    }

    public CourseStatus status() {
        if (archivedAt != null) {
            return CourseStatus.ARCHIVED;
        }
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
        return with(version + 1, revision + 1, newTitle, newSummary, newLanguage, newModules, settings, edited);
    }

    CourseDraft with(CourseSettings changed) {
        return with(version + 1, revision + 1, title, summary, language, modules, changed, edited);
    }

    CourseDraft with(Edited lately) {
        return with(version, revision, title, summary, language, modules, settings, lately);
    }

    private CourseDraft edited(long newVersion, List<ModuleDraft> newModules) {
        return with(newVersion, revision + 1, title, summary, language, newModules, settings, edited);
    }

    private CourseDraft with(
            long newVersion,
            long newRevision,
            String newTitle,
            String newSummary,
            String newLanguage,
            List<ModuleDraft> newModules,
            CourseSettings newSettings,
            Edited lately) {
        return new CourseDraft(
                id,
                newVersion,
                newRevision,
                ownerPath,
                newTitle,
                newSummary,
                newLanguage,
                newModules,
                newSettings,
                trainers,
                lately,
                archivedAt,
                published);
    }

    private static ModuleDraft append(ModuleDraft module, LessonRef lesson) {
        var lessons = new ArrayList<>(module.lessons());
        lessons.add(lesson);
        return module.withLessons(lessons);
    }
}
