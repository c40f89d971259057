package vn.muoiphut.backend.quiz.picture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.UUID;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;
import vn.muoiphut.api.PicturesApi;
import vn.muoiphut.api.model.UploadedPicture;
import vn.muoiphut.backend.identity.Allowed;
import vn.muoiphut.backend.identity.Role;
import vn.muoiphut.backend.shared.Refusal;
import vn.muoiphut.backend.shared.RefusedException;

@RestController
class PictureController implements PicturesApi {

    private static final int MOST_BYTES = 5 * 1024 * 1024;
    private static final CacheControl FOR_EVER =
            CacheControl.maxAge(Duration.ofDays(365)).cachePrivate().immutable();

    private final Pictures pictures;

    PictureController(Pictures pictures) {
        this.pictures = pictures;
    }

    @Override
    @Allowed({Role.TRAINER, Role.ADMINISTRATOR})
    public ResponseEntity<UploadedPicture> uploadPicture(Resource body) {
        try (var file = body.getInputStream()) {
            var bytes = file.readNBytes(MOST_BYTES + 1);
            if (bytes.length > MOST_BYTES) {
                throw new RefusedException(new Refusal.TooLarge("too-large"));
            }
            var kept = pictures.keep(bytes);
            var made = kept.picture();
            return ResponseEntity.ok(new UploadedPicture(kept.id(), made.width(), made.height(), made.bytes().length));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    @Allowed(Role.LEARNER)
    public ResponseEntity<Resource> getPicture(UUID pictureId) {
        var bytes = pictures.find(pictureId).orElseThrow(RefusedException::notFound);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(Pictures.contentType(bytes)))
                .cacheControl(FOR_EVER)
                .body(new ByteArrayResource(bytes));
    }
}
