package vn.muoiphut.backend.lesson;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;
import vn.muoiphut.backend.course.CourseId;
import vn.muoiphut.backend.course.LessonId;
import vn.muoiphut.backend.course.PublishedAttachment;
import vn.muoiphut.backend.organisation.MemberId;
import vn.muoiphut.media.asset.AssetId;

/** A lesson as it lies in MongoDB. */
@Document(StoredLesson.COLLECTION)
record StoredLesson(
        @Id UUID id,
        UUID courseId,
        long version,
        String title,
        String summary,
        @Nullable UUID assetId,
        @Nullable Upload upload,
        @Nullable Map<String, Captions> captions,
        int questionCount,
        @Nullable List<Former> formerVideos,
        @Nullable StoredShown shown,
        @Nullable List<StoredAttachment> attachments) {

    static final String COLLECTION = "lessons";

    /** A file that the lesson had until then; the asset's id is called so because {@code id} would become {@code _id}. */
    record Former(UUID assetId, Instant until) {}

    record Captions(String hash, int cueCount) {}

    /** Its id is called so because Spring Data would call it {@code _id} otherwise. */
    record StoredAttachment(UUID attachmentId, String fileName, long bytes, int pages) {

        static StoredAttachment of(PublishedAttachment attachment) {
            return new StoredAttachment(attachment.id(), attachment.fileName(), attachment.bytes(), attachment.pages());
        }

        PublishedAttachment toAttachment() {
            return new PublishedAttachment(attachmentId, fileName, bytes, pages);
        }
    }

    record StoredShown(UUID assetId, int edition, double seconds) {

        static StoredShown of(Shown shown) {
            return new StoredShown(shown.asset().value(), shown.edition(), shown.seconds());
        }

        Shown toShown() {
            return new Shown(new AssetId(assetId), edition, seconds);
        }
    }

    /** Its id is called so because Spring Data would call it {@code _id} otherwise. */
    record Upload(
            UUID uploadId,
            UUID memberId,
            String fileName,
            long sizeBytes,
            String fingerprint,
            long partSizeBytes,
            int partCount,
            Instant startedAt) {

        static Upload of(AnnouncedUpload upload) {
            return new Upload(
                    upload.id().value(),
                    upload.member().value(),
                    upload.fileName(),
                    upload.sizeBytes(),
                    upload.fingerprint(),
                    upload.partSizeBytes(),
                    upload.partCount(),
                    upload.startedAt());
        }

        AnnouncedUpload toUpload() {
            return new AnnouncedUpload(
                    new AssetId(uploadId),
                    new MemberId(memberId),
                    fileName,
                    sizeBytes,
                    fingerprint,
                    partSizeBytes,
                    partCount,
                    startedAt);
        }
    }

    Stream<FormerVideo> former(Instant before) {
        var all = formerVideos == null ? List.<Former>of() : formerVideos;
        return all.stream()
                .filter(video -> video.until().isBefore(before))
                .map(video -> new FormerVideo(new LessonId(id), new AssetId(video.assetId())));
    }

    static StoredLesson fresh(LessonDraft lesson) {
        return new StoredLesson(
                lesson.id().value(),
                lesson.course().value(),
                lesson.version(),
                lesson.title(),
                lesson.summary(),
                null,
                null,
                Map.of(),
                lesson.questionCount(),
                null,
                null,
                null);
    }

    /** What was announced for the original stays there: an upload belongs to one lesson. */
    static StoredLesson copy(LessonDraft lesson, LessonId id, CourseId course) {
        var tracks = new HashMap<String, Captions>();
        lesson.captions()
                .forEach((language, track) -> tracks.put(language, new Captions(track.hash(), track.cueCount())));
        var asset = lesson.asset();
        return new StoredLesson(
                id.value(),
                course.value(),
                0,
                lesson.title(),
                lesson.summary(),
                asset == null ? null : asset.value(),
                null,
                tracks,
                lesson.questionCount(),
                null,
                null,
                lesson.attachments().stream().map(StoredAttachment::of).toList());
    }

    LessonDraft toDraft() {
        var tracks = new HashMap<String, LessonDraft.Captions>();
        if (captions != null) {
            captions.forEach((language, track) ->
                    tracks.put(language, new LessonDraft.Captions(track.hash(), track.cueCount())));
        }
        return new LessonDraft(
                new LessonId(id),
                new CourseId(courseId),
                version,
                title,
                summary,
                assetId == null ? null : new AssetId(assetId),
                upload == null ? null : upload.toUpload(),
                tracks,
                shown == null ? null : shown.toShown(),
                attachments == null
                        ? List.of()
                        : attachments.stream()
                                .map(StoredAttachment::toAttachment)
                                .toList(),
                questionCount);
    }
}
