package vn.muoiphut.backend.lesson;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.muoiphut.backend.course.CourseDraft;
import vn.muoiphut.backend.course.CourseDrafts;
import vn.muoiphut.backend.course.CourseId;
import vn.muoiphut.backend.course.CourseStatus;
import vn.muoiphut.backend.course.LessonId;
import vn.muoiphut.backend.course.LessonRef;
import vn.muoiphut.backend.course.ModuleDraft;
import vn.muoiphut.backend.course.PublishedCaptions;
import vn.muoiphut.backend.course.PublishedCourse;
import vn.muoiphut.backend.course.PublishedCourses;
import vn.muoiphut.backend.course.PublishedLesson;
import vn.muoiphut.backend.course.PublishedModule;
import vn.muoiphut.backend.course.PublishedRendition;
import vn.muoiphut.backend.course.PublishedVideo;
import vn.muoiphut.backend.lesson.PublicationRules.Blocker;
import vn.muoiphut.backend.organisation.Actor;
import vn.muoiphut.backend.shared.RefusedException;
import vn.muoiphut.media.asset.AssetId;
import vn.muoiphut.media.asset.MediaAsset;
import vn.muoiphut.media.asset.MediaAssetStore;
import vn.muoiphut.media.manifest.Rendition;

/** Takes a snapshot of a course and its lessons that learners have from then on, whatever is edited later. */
@Component
public class Publishing {

    private final CourseDrafts courses;
    private final PublishedCourses published;
    private final Lessons lessons;
    private final MediaAssetStore assets;
    private final Manifests manifests;
    private final ApplicationEventPublisher events;

    Publishing(
            CourseDrafts courses,
            PublishedCourses published,
            Lessons lessons,
            MediaAssetStore assets,
            Manifests manifests,
            ApplicationEventPublisher events) {
        this.courses = courses;
        this.published = published;
        this.lessons = lessons;
        this.assets = assets;
        this.manifests = manifests;
        this.events = events;
    }

    /** A course with all that its publication is made of, as one moment shows it. */
    private record Material(
            CourseDraft course,
            Map<LessonId, LessonDraft> lessons,
            Map<AssetId, MediaAsset> assets,
            Optional<PublishedCourse> before) {

        /** What learners are given now; null when that is no video. */
        @Nullable
        Shown shown(LessonDraft lesson) {
            return lesson.shown() != null
                    ? lesson.shown()
                    : before.flatMap(course -> course.lesson(lesson.id()))
                            .flatMap(known -> Optional.ofNullable(known.video()))
                            .map(Shown::of)
                            .orElse(null);
        }

        List<Blocker> blockers() {
            return PublicationRules.blockers(course, lessons, assets);
        }
    }

    /** What stands in the way of publishing the course. */
    List<Blocker> blockers(CourseDraft course) {
        return material(course).blockers();
    }

    /** The lessons that would be published with another file than before. */
    List<ReplacedVideo> replaced(CourseDraft course) {
        if (course.published() == null) {
            return List.of();
        }
        var material = material(course);
        return course.lessons().stream()
                .flatMap(ref -> Stream.ofNullable(material.lessons().get(ref.id())))
                .flatMap(lesson -> replaced(lesson, material).stream())
                .toList();
    }

    private Optional<ReplacedVideo> replaced(LessonDraft lesson, Material material) {
        var shown = material.shown(lesson);
        var asset = lesson.asset() == null ? null : material.assets().get(lesson.asset());
        if (shown == null || asset == null || asset.id().equals(shown.asset())) {
            return Optional.empty();
        }
        return manifests.of(asset).map(made -> new ReplacedVideo(lesson.id(), shown.isAsLongAs(made.seconds())));
    }

    /**
     * Publishes the course as it is now; what is published already stays as it is.
     *
     * @param newContent lessons whose replaced video shows something else than before, so that whoever has not completed
     *     them watches it from the beginning
     * @return the course afterwards
     * @throws RefusedException {@code publication.blocked}; {@code course.archived} when it is offered to nobody
     */
    public CourseDraft publish(Actor actor, CourseId id, Set<LessonId> newContent) {
        var course = courses.getFor(actor, id);
        if (course.status() == CourseStatus.ARCHIVED) {
            throw RefusedException.conflict("course.archived");
        }
        if (course.published() != null && !course.changedSincePublished()) {
            return course;
        }
        var material = material(course);
        if (!material.blockers().isEmpty()) {
            throw RefusedException.unacceptable("publication.blocked");
        }
        courses.publish(
                course,
                course.modules().stream()
                        .map(module -> module(module, material, newContent))
                        .toList());
        events.publishEvent(new CoursePublished(
                id, course.lessons().stream().map(LessonRef::id).toList()));
        return courses.getFor(actor, id);
    }

    private Material material(CourseDraft course) {
        var drafts = lessons.ofCourse(course.id());
        var ids = course.lessons().stream()
                .flatMap(ref -> Stream.ofNullable(drafts.get(ref.id())))
                .flatMap(lesson -> Stream.ofNullable(lesson.asset()))
                .toList();
        return new Material(course, drafts, assets.findAll(ids), published.find(course.id()));
    }

    private PublishedModule module(ModuleDraft module, Material material, Set<LessonId> newContent) {
        return new PublishedModule(
                module.id(),
                module.title(),
                module.lessons().stream()
                        .map(ref -> Objects.requireNonNull(material.lessons().get(ref.id())))
                        .map(lesson -> lesson(lesson, material, newContent.contains(lesson.id())))
                        .toList());
    }

    private PublishedLesson lesson(LessonDraft lesson, Material material, boolean newContent) {
        var asset = lesson.asset() == null ? null : material.assets().get(lesson.asset());
        return new PublishedLesson(
                lesson.id(),
                lesson.title(),
                lesson.summary(),
                video(lesson, asset, material.shown(lesson), newContent),
                lesson.questionCount(),
                lesson.attachments());
    }

    private @Nullable PublishedVideo video(
            LessonDraft lesson, @Nullable MediaAsset asset, @Nullable Shown before, boolean newContent) {
        if (asset == null) {
            return null;
        }
        var key = asset.manifest().orElseThrow();
        var manifest = manifests.get(key);
        var renditions = Stream.concat(manifest.renditions().stream(), Stream.ofNullable(manifest.audio()))
                .map(Publishing::rendition)
                .toList();
        var captions = lesson.captions().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(track ->
                        new PublishedCaptions(track.getKey(), track.getValue().hash()))
                .toList();
        var shown = Shown.next(before, asset.id(), manifest.seconds(), newContent);
        // Before the course: whatever is published afterwards, an edition never is two contents.
        lessons.shows(lesson.id(), shown);
        return new PublishedVideo(
                asset.id(), asset.version(), key, manifest.seconds(), renditions, captions, shown.edition());
    }

    private static PublishedRendition rendition(Rendition made) {
        return new PublishedRendition(made.name(), made.width(), made.height(), made.bytes(), made.averageBandwidth());
    }
}
