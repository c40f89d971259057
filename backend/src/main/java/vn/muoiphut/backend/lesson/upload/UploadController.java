package vn.muoiphut.backend.lesson.upload;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;
import vn.muoiphut.api.UploadsApi;
import vn.muoiphut.api.model.NewUpload;
import vn.muoiphut.api.model.PartRequest;
import vn.muoiphut.api.model.PartUrl;
import vn.muoiphut.api.model.PartUrls;
import vn.muoiphut.api.model.Upload;
import vn.muoiphut.api.model.Video;
import vn.muoiphut.backend.course.LessonId;
import vn.muoiphut.backend.identity.Allowed;
import vn.muoiphut.backend.identity.Role;
import vn.muoiphut.backend.lesson.VideoMapper;
import vn.muoiphut.backend.organisation.Actors;
import vn.muoiphut.media.asset.AssetId;
import vn.muoiphut.media.upload.UploadSettings;

@RestController
class UploadController implements UploadsApi {

    private final Actors actors;
    private final LessonUploads uploads;
    private final UploadSettings settings;
    private final UploadMapper mapper;
    private final VideoMapper videos;
    private final Clock clock;

    UploadController(
            Actors actors,
            LessonUploads uploads,
            UploadSettings settings,
            UploadMapper mapper,
            VideoMapper videos,
            Clock clock) {
        this.actors = actors;
        this.uploads = uploads;
        this.settings = settings;
        this.mapper = mapper;
        this.videos = videos;
        this.clock = clock;
    }

    @Override
    @Allowed({Role.TRAINER, Role.ADMINISTRATOR})
    public ResponseEntity<Upload> startUpload(UUID lessonId, NewUpload upload) {
        var started = uploads.start(actors.current(), new LessonId(lessonId), mapper.toAnnouncement(upload));
        return ResponseEntity.ok(mapper.toUpload(started, expiry(started)));
    }

    @Override
    @Allowed({Role.TRAINER, Role.ADMINISTRATOR})
    public ResponseEntity<Upload> getUpload(UUID uploadId) {
        var status = uploads.status(actors.current(), new AssetId(uploadId));
        return ResponseEntity.ok(mapper.toUpload(status, expiry(status)));
    }

    @Override
    @Allowed(
            value = {Role.TRAINER, Role.ADMINISTRATOR},
            audited = false)
    public ResponseEntity<PartUrls> signParts(UUID uploadId, PartRequest request) {
        var actor = actors.current();
        var expiry = clock.instant().plus(settings.partUrlValidity());
        var urls = request.numbers().stream()
                .distinct()
                .map(number -> new PartUrl(
                        number,
                        uploads.partUrl(actor, new AssetId(uploadId), number).toString()))
                .toList();
        return ResponseEntity.ok(new PartUrls(expiry, urls));
    }

    @Override
    @Allowed({Role.TRAINER, Role.ADMINISTRATOR})
    public ResponseEntity<Video> completeUpload(UUID uploadId) {
        var asset = uploads.complete(actors.current(), new AssetId(uploadId));
        return ResponseEntity.ok(videos.toVideo(asset, null));
    }

    @Override
    @Allowed({Role.TRAINER, Role.ADMINISTRATOR})
    public ResponseEntity<Void> cancelUpload(UUID uploadId) {
        uploads.cancel(actors.current(), new AssetId(uploadId));
        return ResponseEntity.noContent().build();
    }

    private Instant expiry(UploadStatus status) {
        return status.upload().startedAt().plus(settings.abandonedAfter());
    }
}
