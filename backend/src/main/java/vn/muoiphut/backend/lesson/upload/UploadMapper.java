package vn.muoiphut.backend.lesson.upload;

import java.time.Instant;
import java.util.UUID;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import vn.muoiphut.api.model.NewUpload;
import vn.muoiphut.api.model.Upload;
import vn.muoiphut.backend.course.CourseMapper;
import vn.muoiphut.backend.lesson.upload.LessonUploads.Announcement;
import vn.muoiphut.backend.shared.WireMapping;
import vn.muoiphut.media.asset.AssetId;

/** Uploads as they are on the wire. */
@Mapper(config = WireMapping.class, uses = CourseMapper.class)
interface UploadMapper {

    @Mapping(target = "seconds", source = "durationSeconds")
    Announcement toAnnouncement(NewUpload upload);

    @Mapping(target = "id", source = "status.upload.id")
    @Mapping(target = "lessonId", source = "status.lesson")
    @Mapping(target = "fileName", source = "status.upload.fileName")
    @Mapping(target = "sizeBytes", source = "status.upload.sizeBytes")
    @Mapping(target = "fingerprint", source = "status.upload.fingerprint")
    @Mapping(target = "partSizeBytes", source = "status.upload.partSizeBytes")
    @Mapping(target = "partCount", source = "status.upload.partCount")
    @Mapping(target = "partsHeld", source = "status.partsHeld")
    @Mapping(target = "state", source = "status.isOpen")
    Upload toUpload(UploadStatus status, Instant expiresAt);

    default Upload.StateEnum toState(boolean isOpen) {
        return isOpen ? Upload.StateEnum.OPEN : Upload.StateEnum.COMPLETE;
    }

    default UUID toUuid(AssetId id) {
        return id.value();
    }

    default AssetId toAssetId(UUID id) {
        return new AssetId(id);
    }
}
