package vn.muoiphut.backend.lesson;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;
import vn.muoiphut.api.PublicationApi;
import vn.muoiphut.api.model.Publication;
import vn.muoiphut.backend.course.CourseDrafts;
import vn.muoiphut.backend.course.CourseId;
import vn.muoiphut.backend.course.LessonId;
import vn.muoiphut.backend.identity.Allowed;
import vn.muoiphut.backend.identity.Role;
import vn.muoiphut.backend.organisation.Actors;

@RestController
class PublicationController implements PublicationApi {

    private final Actors actors;
    private final CourseDrafts courses;
    private final Publishing publishing;
    private final PublicationMapper mapper;

    PublicationController(Actors actors, CourseDrafts courses, Publishing publishing, PublicationMapper mapper) {
        this.actors = actors;
        this.courses = courses;
        this.publishing = publishing;
        this.mapper = mapper;
    }

    @Override
    @Allowed({Role.TRAINER, Role.ADMINISTRATOR})
    public ResponseEntity<Publication> getPublication(UUID courseId) {
        var course = courses.getFor(actors.current(), new CourseId(courseId));
        return ResponseEntity.ok(
                mapper.toPublication(course, publishing.blockers(course), publishing.replaced(course)));
    }

    @Override
    @Allowed({Role.TRAINER, Role.ADMINISTRATOR})
    public ResponseEntity<Publication> publishCourse(UUID courseId, @Nullable List<UUID> newContent) {
        var replaced = newContent == null
                ? Set.<LessonId>of()
                : newContent.stream().map(LessonId::new).collect(Collectors.toSet());
        var course = publishing.publish(actors.current(), new CourseId(courseId), replaced);
        return ResponseEntity.ok(mapper.toPublication(course, List.of(), List.of()));
    }
}
