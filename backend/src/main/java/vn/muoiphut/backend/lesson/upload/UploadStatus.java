package vn.muoiphut.backend.lesson.upload;

import java.util.List;
import java.util.stream.IntStream;
import vn.muoiphut.backend.course.LessonId;
import vn.muoiphut.backend.lesson.AnnouncedUpload;
import vn.muoiphut.media.storage.UploadedPart;
import vn.muoiphut.media.upload.UploadPlan;

/**
 * How far an upload is.
 *
 * @param partsHeld numbers of the parts that the store holds whole
 * @param isOpen whether parts are still taken
 */
record UploadStatus(LessonId lesson, AnnouncedUpload upload, List<Integer> partsHeld, boolean isOpen) {

    static UploadStatus of(LessonId lesson, AnnouncedUpload upload, UploadPlan plan) {
        var held = plan.arrived().stream()
                .filter(part -> part.bytes() == plan.bytesOf(part.number()))
                .map(UploadedPart::number)
                .toList();
        return new UploadStatus(lesson, upload, held, true);
    }

    static UploadStatus arrived(LessonId lesson, AnnouncedUpload upload) {
        var all = IntStream.rangeClosed(1, upload.partCount()).boxed().toList();
        return new UploadStatus(lesson, upload, all, false);
    }
}
