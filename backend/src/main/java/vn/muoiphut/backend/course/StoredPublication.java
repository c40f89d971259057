package vn.muoiphut.backend.course;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import vn.muoiphut.backend.organisation.UnitId;
import vn.muoiphut.backend.shared.FoldedText;
import vn.muoiphut.media.asset.AssetId;

/**
 * What was published last, inside the document of its course.
 *
 * @param revision of the draft it was made of
 * @param audience the units that it is offered to, which a list of it is found by
 * @param words what a search may find it by
 * @param titleWords those of them that make it come first
 * @param seconds how long its videos play together
 * @param lessonIds all its lessons, so that a course is found by one of them
 */
record StoredPublication(
        long revision,
        Instant at,
        UUID unitId,
        @Nullable List<UUID> audience,
        String title,
        String summary,
        String language,
        List<String> words,
        @Nullable List<String> titleWords,
        List<UUID> lessonIds,
        List<Module> modules,
        @Nullable Long seconds,
        @Nullable StoredSettings settings) {

    /** The part of a course document that learners read. */
    record Holder(@Id UUID id, @Nullable Instant archivedAt, StoredPublication published) {

        PublishedCourse toCourse() {
            return published.toCourse(id, archivedAt);
        }
    }

    record Module(UUID id, String title, List<Lesson> lessons) {}

    record Lesson(
            UUID id,
            String title,
            String summary,
            @Nullable Video video,
            int questionCount,
            @Nullable List<PublishedAttachment> attachments) {}

    record Video(
            UUID asset,
            int version,
            String manifest,
            double durationSeconds,
            List<PublishedRendition> renditions,
            List<PublishedCaptions> captions,
            @Nullable Integer edition) {}

    static StoredPublication of(PublishedCourse course, long revision) {
        return new StoredPublication(
                revision,
                course.publishedAt(),
                course.owner().value(),
                course.audience().stream().map(UnitId::value).toList(),
                course.title(),
                course.summary(),
                course.language(),
                Stream.of(course.title(), course.summary())
                        .flatMap(text -> FoldedText.words(text).stream())
                        .distinct()
                        .toList(),
                FoldedText.words(course.title()),
                course.lessons().stream().map(lesson -> lesson.id().value()).toList(),
                course.modules().stream().map(StoredPublication::stored).toList(),
                course.durationSeconds(),
                StoredSettings.of(course.settings()));
    }

    private PublishedCourse toCourse(UUID id, @Nullable Instant archivedAt) {
        return new PublishedCourse(
                new CourseId(id),
                new UnitId(unitId),
                title,
                summary,
                language,
                at,
                modules.stream().map(StoredPublication::published).toList(),
                StoredSettings.read(settings),
                archivedAt);
    }

    private static Module stored(PublishedModule module) {
        return new Module(
                module.id(),
                module.title(),
                module.lessons().stream().map(StoredPublication::stored).toList());
    }

    private static Lesson stored(PublishedLesson lesson) {
        var video = lesson.video();
        return new Lesson(
                lesson.id().value(),
                lesson.title(),
                lesson.summary(),
                video == null
                        ? null
                        : new Video(
                                video.asset().value(),
                                video.version(),
                                video.manifest(),
                                video.durationSeconds(),
                                video.renditions(),
                                video.captions(),
                                video.edition()),
                lesson.questionCount(),
                lesson.attachments());
    }

    private static PublishedModule published(Module module) {
        return new PublishedModule(
                module.id(),
                module.title(),
                module.lessons().stream().map(StoredPublication::published).toList());
    }

    private static PublishedLesson published(Lesson lesson) {
        var video = lesson.video();
        return new PublishedLesson(
                new LessonId(lesson.id()),
                lesson.title(),
                lesson.summary(),
                video == null
                        ? null
                        : new PublishedVideo(
                                new AssetId(video.asset()),
                                video.version(),
                                video.manifest(),
                                video.durationSeconds(),
                                video.renditions(),
                                video.captions(),
                                video.edition() == null ? PublishedVideo.FIRST_EDITION : video.edition()),
                lesson.questionCount(),
                lesson.attachments() == null ? List.of() : lesson.attachments());
    }
}
