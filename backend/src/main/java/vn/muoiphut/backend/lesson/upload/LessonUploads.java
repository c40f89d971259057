package vn.muoiphut.backend.lesson.upload;

import java.net.URI;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.muoiphut.backend.course.LessonId;
import vn.muoiphut.backend.lesson.AnnouncedUpload;
import vn.muoiphut.backend.lesson.LessonDraft;
import vn.muoiphut.backend.lesson.Lessons;
import vn.muoiphut.backend.lesson.Videos;
import vn.muoiphut.backend.organisation.Actor;
import vn.muoiphut.backend.shared.Refusal;
import vn.muoiphut.backend.shared.RefusedException;
import vn.muoiphut.media.asset.AssetId;
import vn.muoiphut.media.asset.AssetState;
import vn.muoiphut.media.asset.MediaAsset;
import vn.muoiphut.media.asset.MediaAssetStore;
import vn.muoiphut.media.upload.UploadPlan;
import vn.muoiphut.media.upload.UploadRefusedException;
import vn.muoiphut.media.upload.Uploads;

/**
 * Uploads of files for lessons. A lesson has one upload at a time: announcing another file throws away what was sent of
 * the one before. The bytes go from the browser straight to the media store.
 */
@Component
class LessonUploads {

    /** Browsers round what they read. */
    private static final double LONGEST_SECONDS = LessonDraft.MOST_SECONDS + 1;

    private static final String UNKNOWN_KIND = "application/octet-stream";
    private static final int MOST_TRIES = 10;

    private final Lessons lessons;
    private final Uploads uploads;
    private final MediaAssetStore assets;
    private final Videos videos;
    private final Clock clock;

    LessonUploads(Lessons lessons, Uploads uploads, MediaAssetStore assets, Videos videos, Clock clock) {
        this.lessons = lessons;
        this.videos = videos;
        this.uploads = uploads;
        this.assets = assets;
        this.clock = clock;
    }

    /**
     * A file that somebody wants to send.
     *
     * @param seconds how long it plays, as far as the browser could tell
     */
    record Announcement(
            AssetId id,
            String fileName,
            long sizeBytes,
            String fingerprint,
            @Nullable Double seconds) {}

    /** Begins an upload, or goes on with the one that the same person began for the same file. */
    UploadStatus start(Actor actor, LessonId id, Announcement file) {
        if (file.seconds() != null && file.seconds() > LONGEST_SECONDS) {
            throw RefusedException.unacceptable("upload.too-long");
        }
        for (int tries = 0; tries < MOST_TRIES; tries++) {
            var lesson = lessons.getFor(actor, id);
            var underWay = underWay(actor, lesson, file);
            if (underWay.isPresent()) {
                return underWay.get();
            }
            var begun = begin(actor, lesson, file);
            if (lessons.announce(id, lesson.upload(), begun.upload())) {
                throwAway(lesson.upload());
                return begun;
            }
        }
        throw RefusedException.conflict("conflict.busy");
    }

    /** What has arrived so far. */
    UploadStatus status(Actor actor, AssetId id) {
        return status(lessons.getByUploadFor(actor, id)).orElseThrow(RefusedException::notFound);
    }

    /** Where one part is sent to. */
    URI partUrl(Actor actor, AssetId id, int number) {
        lessons.getByUploadFor(actor, id);
        return answering(() -> uploads.partUrl(id, number));
    }

    /** Everything has been sent: from now on this is the lesson's video. */
    MediaAsset complete(Actor actor, AssetId id) {
        var lesson = lessons.getByUploadFor(actor, id);
        var asset = answering(() -> uploads.complete(id));
        if (!id.equals(lesson.asset())) {
            videos.replace(lesson, id);
        }
        return asset;
    }

    /** Throws away what was sent; harmless for what has arrived already. */
    void cancel(Actor actor, AssetId id) {
        var lesson = lessons.getByUploadFor(actor, id);
        if (!id.equals(lesson.asset())) {
            uploads.discard(id);
            lessons.forget(lesson.id(), id);
        }
    }

    private Optional<UploadStatus> underWay(Actor actor, LessonDraft lesson, Announcement file) {
        var upload = lesson.upload();
        if (upload == null) {
            return Optional.empty();
        }
        var isOpen = !upload.id().equals(lesson.asset());
        var isSame = upload.id().equals(file.id())
                || (isOpen && upload.isSameFile(actor.id(), file.sizeBytes(), file.fingerprint()));
        return isSame ? status(lesson) : Optional.empty();
    }

    private Optional<UploadStatus> status(LessonDraft lesson) {
        var upload = lesson.upload();
        if (upload == null) {
            return Optional.empty();
        }
        return assets.find(upload.id()).flatMap(asset -> switch (asset.state()) {
            case AssetState.Discarded discarded -> Optional.empty();
            case AssetState.Uploading uploading ->
                Optional.of(UploadStatus.of(lesson.id(), upload, answering(() -> uploads.plan(upload.id()))));
            case AssetState other -> Optional.of(UploadStatus.arrived(lesson.id(), upload));
        });
    }

    private UploadStatus begin(Actor actor, LessonDraft lesson, Announcement file) {
        var owner = actor.id().toString();
        var plan = answering(() -> uploads.begin(file.id(), owner, file.fileName(), UNKNOWN_KIND, file.sizeBytes()));
        if (!plan.asset().owner().equals(owner) || plan.asset().source().bytes() != file.sizeBytes()) {
            throw RefusedException.conflict("conflict.id");
        }
        return UploadStatus.of(lesson.id(), announced(actor, file, plan), plan);
    }

    private AnnouncedUpload announced(Actor actor, Announcement file, UploadPlan plan) {
        return new AnnouncedUpload(
                file.id(),
                actor.id(),
                file.fileName(),
                file.sizeBytes(),
                file.fingerprint(),
                plan.partBytes(),
                plan.partCount(),
                clock.instant().truncatedTo(ChronoUnit.MILLIS));
    }

    private void throwAway(@Nullable AnnouncedUpload before) {
        if (before != null) {
            assets.find(before.id())
                    .filter(asset -> asset.state() instanceof AssetState.Uploading)
                    .ifPresent(asset -> uploads.discard(asset.id()));
        }
    }

    private static <T> T answering(Supplier<T> asked) {
        try {
            return asked.get();
        } catch (UploadRefusedException refused) {
            throw switch (refused.reason()) {
                case UNKNOWN -> RefusedException.notFound();
                case SIZE -> new RefusedException(new Refusal.TooLarge("upload.too-large"));
                case NO_SUCH_PART -> RefusedException.invalid("numbers", "range");
                case INCOMPLETE -> RefusedException.conflict("upload.incomplete");
                case NOT_UPLOADING -> RefusedException.conflict("upload.not-open");
            };
        }
    }
}
