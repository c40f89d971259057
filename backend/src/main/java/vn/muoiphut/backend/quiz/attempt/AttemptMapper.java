package vn.muoiphut.backend.quiz.attempt;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mapstruct.Context;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import vn.muoiphut.api.model.Answer;
import vn.muoiphut.api.model.AskedQuestion;
import vn.muoiphut.api.model.AttemptResult;
import vn.muoiphut.api.model.AttemptState;
import vn.muoiphut.backend.quiz.attempt.Attempt.State.Graded;
import vn.muoiphut.backend.quiz.question.Response;
import vn.muoiphut.backend.shared.RefusedException;
import vn.muoiphut.backend.shared.WireMapping;

/** Between an attempt and its wire form, which has no key before the attempt is graded. */
@Mapper(config = WireMapping.class)
interface AttemptMapper {

    @Mapping(target = "id", source = "id.value")
    @Mapping(target = "lessonId", source = "lesson.value")
    @Mapping(target = "submittedAt", source = ".")
    @Mapping(target = "questions", source = ".")
    @Mapping(target = "result", source = ".")
    @Mapping(target = "dueAt", expression = "java(attempt.dueAt().orElse(null))")
    @Mapping(target = "attemptsLeft", expression = "java(attempt.attemptsLeft().orElse(null))")
    @Mapping(target = "secondsLeft", expression = "java(secondsLeft(attempt, now))")
    vn.muoiphut.api.model.Attempt toWire(Attempt attempt, @Context Instant now);

    default @Nullable Integer secondsLeft(Attempt attempt, Instant now) {
        return attempt.dueAt()
                .map(due -> (int) Math.max(0, Duration.between(now, due).toSeconds()))
                .orElse(null);
    }

    default List<AskedQuestion> toAsked(Attempt attempt) {
        return attempt.questions().stream()
                .map(question -> AskedMapper.of(question, attempt.id()))
                .toList();
    }

    default AttemptState toState(Attempt.State state) {
        return switch (state) {
            case Attempt.State.Open open -> AttemptState.OPEN;
            case Graded graded -> AttemptState.GRADED;
        };
    }

    default @Nullable Instant submittedAt(Attempt attempt) {
        return attempt.graded().map(Graded::submittedAt).orElse(null);
    }

    default @Nullable AttemptResult toResult(Attempt attempt) {
        return attempt.graded()
                .map(graded -> new AttemptResult(
                        graded.grade().percent(), graded.grade().passed(), ReviewMapper.questions(attempt, this)))
                .orElse(null);
    }

    default List<Answer> toWire(Answers answers) {
        return StoredAttempt.stored(answers).stream().map(this::toWire).toList();
    }

    default Answer toWire(UUID question, Response response) {
        return toWire(StoredAnswer.of(question, response));
    }

    Answer toWire(StoredAnswer answer);

    StoredAnswer toStored(Answer wire);

    /** @throws RefusedException when a question is answered twice, or in two forms */
    default Answers toDomain(vn.muoiphut.api.model.Answers wire) {
        var responses = new HashMap<UUID, Response>();
        for (var answer : wire.answers()) {
            var stored = toStored(answer);
            if (stored.forms() > 1) {
                throw RefusedException.invalid("answers", "quiz.one-form");
            }
            var response = stored.toResponse();
            if (response.isPresent() && responses.put(stored.questionId(), response.get()) != null) {
                throw RefusedException.invalid("answers.questionId", "duplicate");
            }
        }
        return new Answers(responses);
    }
}
