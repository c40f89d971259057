package vn.muoiphut.backend.report.analysis;

import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;
import vn.muoiphut.api.AnalysisApi;
import vn.muoiphut.api.model.LessonAnalysis;
import vn.muoiphut.backend.course.LessonId;
import vn.muoiphut.backend.course.PublishedCourses;
import vn.muoiphut.backend.course.PublishedLesson;
import vn.muoiphut.backend.identity.Allowed;
import vn.muoiphut.backend.identity.Role;
import vn.muoiphut.backend.lesson.Lessons;
import vn.muoiphut.backend.organisation.Actors;
import vn.muoiphut.backend.quiz.Quizzes;

@RestController
class AnalysisController implements AnalysisApi {

    private final Actors actors;
    private final Lessons lessons;
    private final PublishedCourses courses;
    private final Quizzes quizzes;
    private final Analyses analyses;
    private final AnalysisMapper mapper;

    AnalysisController(
            Actors actors,
            Lessons lessons,
            PublishedCourses courses,
            Quizzes quizzes,
            Analyses analyses,
            AnalysisMapper mapper) {
        this.actors = actors;
        this.lessons = lessons;
        this.courses = courses;
        this.quizzes = quizzes;
        this.analyses = analyses;
        this.mapper = mapper;
    }

    @Override
    @Allowed({Role.TRAINER, Role.ADMINISTRATOR})
    public ResponseEntity<LessonAnalysis> getLessonAnalysis(UUID lessonId) {
        var id = new LessonId(lessonId);
        lessons.courseOfEditable(actors.current(), id);
        var seconds = courses.findByLesson(id)
                .flatMap(course -> course.lesson(id))
                .map(PublishedLesson::durationSeconds)
                .orElse(0.0);
        return ResponseEntity.ok(mapper.toWire(id, analyses.of(id), quizzes.published(id), seconds));
    }
}
