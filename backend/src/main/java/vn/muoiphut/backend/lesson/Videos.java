package vn.muoiphut.backend.lesson;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.muoiphut.backend.shared.RefusedException;
import vn.muoiphut.media.asset.MediaAsset;
import vn.muoiphut.media.asset.MediaAssetStore;
import vn.muoiphut.media.jobs.TranscodeJobs;

/** The files of lessons and what the pipeline makes of them. */
@Component
public class Videos {

    private final MediaAssetStore assets;
    private final TranscodeJobs jobs;

    Videos(MediaAssetStore assets, TranscodeJobs jobs) {
        this.assets = assets;
        this.jobs = jobs;
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
}
