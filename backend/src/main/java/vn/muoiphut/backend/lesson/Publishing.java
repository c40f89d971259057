package vn.muoiphut.backend.lesson;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.muoiphut.backend.course.CourseDraft;
import vn.muoiphut.backend.course.CourseDrafts;
import vn.muoiphut.backend.course.CourseId;
import vn.muoiphut.backend.course.LessonId;
import vn.muoiphut.backend.course.LessonRef;
import vn.muoiphut.backend.course.ModuleDraft;
import vn.muoiphut.backend.course.PublishedCaptions;
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
    private final Lessons lessons;
    private final MediaAssetStore assets;
    private final Manifests manifests;
    private final ApplicationEventPublisher events;

    Publishing(
            CourseDrafts courses,
            Lessons lessons,
            MediaAssetStore assets,
            Manifests manifests,
            ApplicationEventPublisher events) {
        this.courses = courses;
        this.lessons = lessons;
        this.assets = assets;
        this.manifests = manifests;
        this.events = events;
    }

    /** A course with all that its publication is made of, as one moment shows it. */
    private record Material(CourseDraft course, Map<LessonId, LessonDraft> lessons, Map<AssetId, MediaAsset> assets) {

        List<Blocker> blockers() {
            return PublicationRules.blockers(course, lessons, assets);
        }
    }

    /** What stands in the way of publishing the course. */
    List<Blocker> blockers(CourseDraft course) {
        return material(course).blockers();
    }

    /**
     * Publishes the course as it is now; what is published already stays as it is.
     *
     * @return the course afterwards
     * @throws RefusedException {@code publication.blocked}
     */
    public CourseDraft publish(Actor actor, CourseId id) {
        var course = courses.getFor(actor, id);
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
                        .map(module -> module(module, material))
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
        return new Material(course, drafts, assets.findAll(ids));
    }

    private PublishedModule module(ModuleDraft module, Material material) {
        return new PublishedModule(
                module.id(),
                module.title(),
                module.lessons().stream()
                        .map(ref -> Objects.requireNonNull(material.lessons().get(ref.id())))
                        .map(lesson -> lesson(lesson, material))
                        .toList());
    }

    private PublishedLesson lesson(LessonDraft lesson, Material material) {
        var asset = lesson.asset() == null ? null : material.assets().get(lesson.asset());
        return new PublishedLesson(
                lesson.id(), lesson.title(), lesson.summary(), video(lesson, asset), lesson.questionCount());
    }

    private @Nullable PublishedVideo video(LessonDraft lesson, @Nullable MediaAsset asset) {
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
        return new PublishedVideo(asset.id(), asset.version(), key, manifest.seconds(), renditions, captions);
    }

    private static PublishedRendition rendition(Rendition made) {
        return new PublishedRendition(made.name(), made.width(), made.height(), made.bytes(), made.averageBandwidth());
    }
}
