package vn.muoiphut.backend.progress.watch;

import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;
import vn.muoiphut.api.WatchingApi;
import vn.muoiphut.api.model.ProgressReport;
import vn.muoiphut.backend.course.LessonId;
import vn.muoiphut.backend.identity.Allowed;
import vn.muoiphut.backend.identity.Role;
import vn.muoiphut.backend.organisation.Actors;
import vn.muoiphut.backend.progress.completion.CourseProgresses;

@RestController
class WatchingController implements WatchingApi {

    private final Actors actors;
    private final Watching watching;
    private final CourseProgresses courses;
    private final WatchMapper mapper;

    WatchingController(Actors actors, Watching watching, CourseProgresses courses, WatchMapper mapper) {
        this.actors = actors;
        this.watching = watching;
        this.courses = courses;
        this.mapper = mapper;
    }

    @Override
    @Allowed(value = Role.LEARNER, audited = false)
    public ResponseEntity<vn.muoiphut.api.model.LessonProgress> reportProgress(UUID lessonId, ProgressReport report) {
        var outcome = watching.report(actors.current(), new LessonId(lessonId), mapper.toDomain(report));
        var progress = outcome.progress();
        return ResponseEntity.ok(
                mapper.toWire(progress, outcome.durationSeconds(), outcome.rule(), courseCompleted(progress)));
    }

    /** Only what completes a lesson can have completed the course. */
    private boolean courseCompleted(LessonProgress progress) {
        return progress.isCompleted() && courses.isCompleted(progress.member(), progress.course());
    }
}
