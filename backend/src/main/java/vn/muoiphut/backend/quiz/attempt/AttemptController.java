package vn.muoiphut.backend.quiz.attempt;

import java.time.Clock;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;
import vn.muoiphut.api.AttemptsApi;
import vn.muoiphut.api.model.NewAttempt;
import vn.muoiphut.backend.course.LessonId;
import vn.muoiphut.backend.identity.Allowed;
import vn.muoiphut.backend.identity.Role;
import vn.muoiphut.backend.organisation.Actors;

@RestController
class AttemptController implements AttemptsApi {

    private final Actors actors;
    private final Attempts attempts;
    private final AttemptMapper mapper;
    private final Clock clock;

    AttemptController(Actors actors, Attempts attempts, AttemptMapper mapper, Clock clock) {
        this.actors = actors;
        this.attempts = attempts;
        this.mapper = mapper;
        this.clock = clock;
    }

    @Override
    @Allowed(value = Role.LEARNER, audited = false)
    public ResponseEntity<vn.muoiphut.api.model.Attempt> startAttempt(UUID lessonId, NewAttempt attempt) {
        var started = attempts.start(actors.current(), new LessonId(lessonId), new AttemptId(attempt.id()));
        return answer(started);
    }

    @Override
    @Allowed(Role.LEARNER)
    public ResponseEntity<vn.muoiphut.api.model.Attempt> getAttempt(UUID attemptId) {
        return answer(attempts.get(actors.current(), new AttemptId(attemptId)));
    }

    @Override
    @Allowed(value = Role.LEARNER, audited = false)
    public ResponseEntity<vn.muoiphut.api.model.Attempt> saveAnswers(
            UUID attemptId, vn.muoiphut.api.model.Answers answers) {
        var saved = attempts.saveAnswers(actors.current(), new AttemptId(attemptId), mapper.toDomain(answers));
        return answer(saved);
    }

    @Override
    @Allowed(value = Role.LEARNER, audited = false)
    public ResponseEntity<vn.muoiphut.api.model.Attempt> submitAttempt(
            UUID attemptId, vn.muoiphut.api.model.Answers answers) {
        var graded = attempts.submit(actors.current(), new AttemptId(attemptId), mapper.toDomain(answers));
        return answer(graded);
    }

    private ResponseEntity<vn.muoiphut.api.model.Attempt> answer(Attempt attempt) {
        return ResponseEntity.ok(mapper.toWire(attempt, clock.instant()));
    }
}
