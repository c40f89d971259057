package vn.muoiphut.backend.lesson;

import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;
import vn.muoiphut.api.LessonDraftsApi;
import vn.muoiphut.api.model.LessonChange;
import vn.muoiphut.api.model.NewLesson;
import vn.muoiphut.backend.course.CourseId;
import vn.muoiphut.backend.course.LessonId;
import vn.muoiphut.backend.identity.Allowed;
import vn.muoiphut.backend.identity.Role;
import vn.muoiphut.backend.organisation.Actors;

@RestController
class LessonDraftController implements LessonDraftsApi {

    private final Actors actors;
    private final Lessons lessons;
    private final Videos videos;
    private final Manifests manifests;
    private final VideoMapper videoMapper;
    private final LessonMapper mapper;

    LessonDraftController(
            Actors actors,
            Lessons lessons,
            Videos videos,
            Manifests manifests,
            VideoMapper videoMapper,
            LessonMapper mapper) {
        this.actors = actors;
        this.lessons = lessons;
        this.videos = videos;
        this.manifests = manifests;
        this.videoMapper = videoMapper;
        this.mapper = mapper;
    }

    @Override
    @Allowed({Role.TRAINER, Role.ADMINISTRATOR})
    public ResponseEntity<vn.muoiphut.api.model.LessonDraft> createLesson(UUID courseId, NewLesson lesson) {
        return answer(lessons.create(
                actors.current(),
                new CourseId(courseId),
                lesson.moduleId(),
                new LessonId(lesson.id()),
                lesson.title()));
    }

    @Override
    @Allowed({Role.TRAINER, Role.ADMINISTRATOR})
    public ResponseEntity<vn.muoiphut.api.model.LessonDraft> getLessonDraft(UUID lessonId) {
        return answer(lessons.getFor(actors.current(), new LessonId(lessonId)));
    }

    @Override
    @Allowed({Role.TRAINER, Role.ADMINISTRATOR})
    public ResponseEntity<vn.muoiphut.api.model.LessonDraft> saveLessonDraft(UUID lessonId, LessonChange change) {
        return answer(lessons.describe(
                actors.current(), new LessonId(lessonId), change.version(), change.title(), change.summary()));
    }

    private ResponseEntity<vn.muoiphut.api.model.LessonDraft> answer(LessonDraft lesson) {
        var video = videos.of(lesson)
                .map(asset -> videoMapper.toVideo(asset, manifests.of(asset).orElse(null)));
        return ResponseEntity.ok(mapper.toDraft(lesson, video.orElse(null)));
    }
}
