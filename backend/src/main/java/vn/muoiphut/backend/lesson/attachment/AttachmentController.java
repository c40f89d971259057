package vn.muoiphut.backend.lesson.attachment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.UUID;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;
import vn.muoiphut.api.AttachmentsApi;
import vn.muoiphut.api.model.Attachment;
import vn.muoiphut.api.model.AttachmentUrl;
import vn.muoiphut.backend.course.CourseMapper;
import vn.muoiphut.backend.course.LessonId;
import vn.muoiphut.backend.identity.Allowed;
import vn.muoiphut.backend.identity.Role;
import vn.muoiphut.backend.organisation.Actors;

@RestController
class AttachmentController implements AttachmentsApi {

    private final Actors actors;
    private final Attachments attachments;
    private final CourseMapper mapper;

    AttachmentController(Actors actors, Attachments attachments, CourseMapper mapper) {
        this.actors = actors;
        this.attachments = attachments;
        this.mapper = mapper;
    }

    @Override
    @Allowed({Role.TRAINER, Role.ADMINISTRATOR})
    public ResponseEntity<Attachment> saveAttachment(UUID lessonId, UUID attachmentId, Resource body, String fileName) {
        try {
            var file = body.getContentAsByteArray();
            var saved = attachments.save(actors.current(), new LessonId(lessonId), attachmentId, fileName, file);
            return ResponseEntity.ok(mapper.toAttachment(saved));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    @Allowed({Role.TRAINER, Role.ADMINISTRATOR})
    public ResponseEntity<Void> removeAttachment(UUID lessonId, UUID attachmentId) {
        attachments.remove(actors.current(), new LessonId(lessonId), attachmentId);
        return ResponseEntity.noContent().build();
    }

    @Override
    @Allowed(Role.LEARNER)
    public ResponseEntity<AttachmentUrl> getAttachment(UUID lessonId, UUID attachmentId) {
        var address = attachments.address(actors.current(), new LessonId(lessonId), attachmentId);
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(new AttachmentUrl(address.toString()));
    }
}
