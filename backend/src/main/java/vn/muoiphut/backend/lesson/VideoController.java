package vn.muoiphut.backend.lesson;

import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;
import vn.muoiphut.api.VideosApi;
import vn.muoiphut.api.model.Video;
import vn.muoiphut.backend.course.LessonId;
import vn.muoiphut.backend.identity.Allowed;
import vn.muoiphut.backend.identity.Role;
import vn.muoiphut.backend.organisation.Actors;
import vn.muoiphut.backend.shared.RefusedException;

@RestController
class VideoController implements VideosApi {

    private final Actors actors;
    private final Lessons lessons;
    private final Videos videos;
    private final Manifests manifests;
    private final VideoMapper mapper;

    VideoController(Actors actors, Lessons lessons, Videos videos, Manifests manifests, VideoMapper mapper) {
        this.actors = actors;
        this.lessons = lessons;
        this.videos = videos;
        this.manifests = manifests;
        this.mapper = mapper;
    }

    @Override
    @Allowed({Role.TRAINER, Role.ADMINISTRATOR})
    public ResponseEntity<Video> getVideo(UUID lessonId) {
        var lesson = lessons.getFor(actors.current(), new LessonId(lessonId));
        var asset = videos.of(lesson).orElseThrow(RefusedException::notFound);
        return ResponseEntity.ok(mapper.toVideo(asset, manifests.of(asset).orElse(null)));
    }

    @Override
    @Allowed({Role.TRAINER, Role.ADMINISTRATOR})
    public ResponseEntity<Void> removeVideo(UUID lessonId) {
        videos.remove(lessons.getFor(actors.current(), new LessonId(lessonId)));
        return ResponseEntity.noContent().build();
    }

    @Override
    @Allowed({Role.TRAINER, Role.ADMINISTRATOR})
    public ResponseEntity<Video> retryVideo(UUID lessonId) {
        var asset = videos.retry(lessons.getFor(actors.current(), new LessonId(lessonId)));
        return ResponseEntity.ok(mapper.toVideo(asset, manifests.of(asset).orElse(null)));
    }
}
