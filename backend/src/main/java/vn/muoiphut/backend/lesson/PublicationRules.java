package vn.muoiphut.backend.lesson;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.muoiphut.backend.course.CourseDraft;
import vn.muoiphut.backend.course.LessonId;
import vn.muoiphut.media.asset.AssetId;
import vn.muoiphut.media.asset.AssetState;
import vn.muoiphut.media.asset.MediaAsset;

/** What must be done before a course can be published. */
final class PublicationRules {

    /** Why a course cannot be published yet. */
    enum Obstacle {
        NO_LESSONS,
        NO_VIDEO_OR_QUIZ,
        VIDEO_NOT_READY,
        VIDEO_REJECTED,
        VIDEO_FAILED
    }

    /**
     * One thing that stands in the way.
     *
     * @param lesson null when it concerns the whole course
     */
    record Blocker(Obstacle code, @Nullable LessonId lesson) {}

    private PublicationRules() {}

    /** In the order of the lessons; empty when the course can be published. */
    static List<Blocker> blockers(
            CourseDraft course, Map<LessonId, LessonDraft> lessons, Map<AssetId, MediaAsset> assets) {
        if (course.lessons().isEmpty()) {
            return List.of(new Blocker(Obstacle.NO_LESSONS, null));
        }
        return course.lessons().stream()
                .flatMap(ref ->
                        obstacle(lessons.get(ref.id()), assets).map(code -> new Blocker(code, ref.id())).stream())
                .toList();
    }

    private static Optional<Obstacle> obstacle(@Nullable LessonDraft lesson, Map<AssetId, MediaAsset> assets) {
        if (lesson == null) {
            return Optional.of(Obstacle.NO_VIDEO_OR_QUIZ);
        }
        var asset = lesson.asset();
        if (asset == null) {
            return lesson.questionCount() > 0 ? Optional.empty() : Optional.of(Obstacle.NO_VIDEO_OR_QUIZ);
        }
        var video = assets.get(asset);
        return video == null ? Optional.of(Obstacle.VIDEO_FAILED) : obstacle(video.state());
    }

    private static Optional<Obstacle> obstacle(AssetState state) {
        return switch (state) {
            case AssetState.Ready ready -> Optional.empty();
            case AssetState.Rejected rejected -> Optional.of(Obstacle.VIDEO_REJECTED);
            case AssetState.Failed failed -> Optional.of(Obstacle.VIDEO_FAILED);
            case AssetState.Discarded discarded -> Optional.of(Obstacle.VIDEO_FAILED);
            case AssetState.Uploading uploading -> Optional.of(Obstacle.VIDEO_NOT_READY);
            case AssetState.Queued queued -> Optional.of(Obstacle.VIDEO_NOT_READY);
            case AssetState.Probing probing -> Optional.of(Obstacle.VIDEO_NOT_READY);
            case AssetState.Transcoding transcoding -> Optional.of(Obstacle.VIDEO_NOT_READY);
        };
    }
}
