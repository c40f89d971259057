package vn.muoiphut.backend.lesson;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.muoiphut.backend.shared.RefusedException;
import vn.muoiphut.media.asset.AssetId;
import vn.muoiphut.media.asset.AssetState;
import vn.muoiphut.media.asset.MediaAsset;
import vn.muoiphut.media.asset.MediaAssetStore;
import vn.muoiphut.media.jobs.TranscodeJobs;
import vn.muoiphut.media.upload.Uploads;

/** The files of lessons and what the pipeline makes of them. */
@Component
public class Videos {

    private final MediaAssetStore assets;
    private final TranscodeJobs jobs;
    private final Uploads uploads;
    private final Lessons lessons;

    Videos(MediaAssetStore assets, TranscodeJobs jobs, Uploads uploads, Lessons lessons) {
        this.assets = assets;
        this.jobs = jobs;
        this.uploads = uploads;
        this.lessons = lessons;
    }

    /** The newest file of the lesson; while the first one is being sent, that one. */
    public Optional<MediaAsset> of(LessonDraft lesson) {
        var upload = lesson.upload();
        return Optional.ofNullable(lesson.asset())
                .or(() -> Optional.ofNullable(upload).map(AnnouncedUpload::id))
                .flatMap(assets::find);
    }

    /**
     * Has a failed file prepared once more.
     *
     * @throws RefusedException {@code video.not-failed} when there is nothing to try again
     */
    MediaAsset retry(LessonDraft lesson) {
        var asset = of(lesson).orElseThrow(RefusedException::notFound);
        var queued = assets.retry(asset.id()).orElseThrow(() -> RefusedException.conflict("video.not-failed"));
        jobs.submit(queued);
        return queued;
    }

    /** This file is the lesson's video from now on, and what prepares the one before stops. */
    public void replace(LessonDraft lesson, AssetId asset) {
        lessons.videoArrived(lesson.id(), asset).ifPresent(before -> discardUnlessReady(lesson, before));
    }

    /**
     * Takes the video from the lesson, and what prepares it stops. What learners have stays until the course is published
     * again. Harmless when there is none.
     */
    void remove(LessonDraft lesson) {
        var asset = lesson.asset();
        if (asset != null) {
            lessons.takeVideo(lesson.id(), asset);
            discardUnlessReady(lesson, asset);
        }
    }

    /** What a copy of the lesson has is left to it; what is ready may have been published, and learners go on watching it. */
    private void discardUnlessReady(LessonDraft lesson, AssetId before) {
        assets.find(before)
                .filter(asset -> !lessons.isSharedWithOthers(lesson.id(), before))
                .filter(asset -> !(asset.state() instanceof AssetState.Ready))
                .ifPresent(asset -> uploads.discard(asset.id()));
    }
}
