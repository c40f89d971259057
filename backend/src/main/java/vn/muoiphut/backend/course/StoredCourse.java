package vn.muoiphut.backend.course;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;
import vn.muoiphut.backend.organisation.MemberId;
import vn.muoiphut.backend.organisation.UnitId;

/** A course as it lies in MongoDB: the draft, and beside it what was published last. */
@Document(StoredCourse.COLLECTION)
record StoredCourse(
        @Id UUID id,
        long version,
        long revision,
        List<UUID> ownerPath,
        String title,
        String summary,
        String language,
        List<Module> modules,
        @Nullable StoredSettings settings,
        @Nullable List<UUID> trainers,
        Instant updatedAt,
        @Nullable UUID updatedBy,
        @Nullable Instant archivedAt,
        @Nullable StoredPublication published) {

    static final String COLLECTION = "courses";

    record Module(UUID id, String title, List<Lesson> lessons) {

        static Module of(ModuleDraft module) {
            return new Module(
                    module.id(),
                    module.title(),
                    module.lessons().stream()
                            .map(lesson -> new Lesson(lesson.id().value(), lesson.title()))
                            .toList());
        }

        ModuleDraft toDraft() {
            return new ModuleDraft(
                    id,
                    title,
                    lessons.stream()
                            .map(lesson -> new LessonRef(new LessonId(lesson.id()), lesson.title()))
                            .toList());
        }
    }

    record Lesson(UUID id, String title) {}

    static StoredCourse of(CourseDraft draft) {
        var by = draft.edited().by();
        return new StoredCourse(
                draft.id().value(),
                draft.version(),
                draft.revision(),
                draft.ownerPath().stream().map(UnitId::value).toList(),
                draft.title(),
                draft.summary(),
                draft.language(),
                draft.modules().stream().map(Module::of).toList(),
                StoredSettings.of(draft.settings()),
                draft.trainers().stream().map(MemberId::value).toList(),
                draft.edited().at(),
                by == null ? null : by.value(),
                draft.archivedAt(),
                null);
    }

    CourseDraft toDraft() {
        return new CourseDraft(
                new CourseId(id),
                version,
                revision,
                ownerPath.stream().map(UnitId::new).toList(),
                title,
                summary,
                language,
                modules.stream().map(Module::toDraft).toList(),
                StoredSettings.read(settings),
                trainers == null
                        ? Set.of()
                        : trainers.stream().map(MemberId::new).collect(Collectors.toUnmodifiableSet()),
                new CourseDraft.Edited(updatedAt, updatedBy == null ? null : new MemberId(updatedBy)),
                archivedAt,
                published == null ? null : new CourseDraft.PublishedRevision(published.revision(), published.at()));
    }
}
