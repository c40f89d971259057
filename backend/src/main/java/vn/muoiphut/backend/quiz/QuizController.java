package vn.muoiphut.backend.quiz;

import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;
import vn.muoiphut.api.QuizzesApi;
import vn.muoiphut.api.model.Quiz;
import vn.muoiphut.backend.course.LessonId;
import vn.muoiphut.backend.identity.Allowed;
import vn.muoiphut.backend.identity.Role;
import vn.muoiphut.backend.organisation.Actors;

@RestController
class QuizController implements QuizzesApi {

    private final Actors actors;
    private final Quizzes quizzes;
    private final QuizMapper mapper;

    QuizController(Actors actors, Quizzes quizzes, QuizMapper mapper) {
        this.actors = actors;
        this.quizzes = quizzes;
        this.mapper = mapper;
    }

    @Override
    @Allowed({Role.TRAINER, Role.ADMINISTRATOR})
    public ResponseEntity<Quiz> getQuiz(UUID lessonId) {
        return ResponseEntity.ok(mapper.toWire(quizzes.getFor(actors.current(), new LessonId(lessonId))));
    }

    @Override
    @Allowed({Role.TRAINER, Role.ADMINISTRATOR})
    public ResponseEntity<Quiz> saveQuiz(UUID lessonId, Quiz quiz) {
        var saved = quizzes.save(actors.current(), mapper.toDomain(new LessonId(lessonId), quiz));
        return ResponseEntity.ok(mapper.toWire(saved));
    }
}
