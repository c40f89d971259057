package vn.muoiphut.backend.lesson;

import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;
import vn.muoiphut.api.CourseCopiesApi;
import vn.muoiphut.api.model.CourseRef;
import vn.muoiphut.api.model.NewCopy;
import vn.muoiphut.backend.course.CourseId;
import vn.muoiphut.backend.identity.Allowed;
import vn.muoiphut.backend.identity.Role;
import vn.muoiphut.backend.organisation.Actors;

@RestController
class CourseCopyController implements CourseCopiesApi {

    private final Actors actors;
    private final CourseCopies copies;

    CourseCopyController(Actors actors, CourseCopies copies) {
        this.actors = actors;
        this.copies = copies;
    }

    @Override
    @Allowed({Role.TRAINER, Role.ADMINISTRATOR})
    public ResponseEntity<CourseRef> copyCourse(UUID courseId, NewCopy copy) {
        var made = copies.copy(actors.current(), new CourseId(courseId), new CourseId(copy.id()), copy.title());
        return ResponseEntity.ok(new CourseRef(made.id().value(), made.title()));
    }
}
