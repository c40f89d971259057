package vn.muoiphut.backend.quiz.attempt;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import vn.muoiphut.api.model.Answer;
import vn.muoiphut.api.model.AskedChoice;
import vn.muoiphut.api.model.AskedQuestion;
import vn.muoiphut.api.model.AttemptResult;
import vn.muoiphut.api.model.AttemptState;
import vn.muoiphut.api.model.ChoiceResult;
import vn.muoiphut.api.model.QuestionResult;
import vn.muoiphut.backend.quiz.Choice;
import vn.muoiphut.backend.quiz.Question;
import vn.muoiphut.backend.quiz.QuestionKindMapper;
import vn.muoiphut.backend.quiz.attempt.Attempt.State.Graded;
import vn.muoiphut.backend.shared.RefusedException;
import vn.muoiphut.backend.shared.WireMapping;

/** Between an attempt and its wire form, which has no key before the attempt is graded. */
@Mapper(config = WireMapping.class)
interface AttemptMapper {

    @Mapping(target = "id", source = "id.value")
    @Mapping(target = "lessonId", source = "lesson.value")
    @Mapping(target = "submittedAt", source = ".")
    @Mapping(target = "result", source = ".")
    vn.muoiphut.api.model.Attempt toWire(Attempt attempt);

    default AskedQuestion toAsked(Question question) {
        return new AskedQuestion(
                question.id(),
                QuestionKindMapper.of(question),
                question.text(),
                question.choices().stream().map(this::toAsked).toList());
    }

    AskedChoice toAsked(Choice choice);

    default AttemptState toState(Attempt.State state) {
        return switch (state) {
            case Attempt.State.Open open -> AttemptState.OPEN;
            case Graded graded -> AttemptState.GRADED;
        };
    }

    default @Nullable Instant submittedAt(Attempt attempt) {
        return attempt.graded().map(Graded::submittedAt).orElse(null);
    }

    default List<Answer> toWire(Answers answers) {
        return answers.chosen().entrySet().stream()
                .map(answer -> new Answer(answer.getKey(), List.copyOf(answer.getValue())))
                .toList();
    }

    default @Nullable AttemptResult toResult(Attempt attempt) {
        return attempt.graded()
                .map(graded -> new AttemptResult(
                        graded.grade().percent(),
                        graded.grade().passed(),
                        attempt.questions().stream()
                                .map(question ->
                                        toResult(question, attempt.answers().to(question.id())))
                                .toList()))
                .orElse(null);
    }

    private static QuestionResult toResult(Question question, Set<UUID> chosen) {
        var choices = question.choices().stream()
                .map(choice -> toResult(choice, chosen.contains(choice.id())))
                .toList();
        return new QuestionResult(question.id(), question.isRight(chosen), question.explanation(), choices);
    }

    /** Why a choice is wrong is for those who chose it. */
    private static ChoiceResult toResult(Choice choice, boolean chosen) {
        var explanation = chosen || choice.correct() ? choice.explanation() : null;
        return new ChoiceResult(choice.id(), chosen, choice.correct(), explanation);
    }

    /** @throws RefusedException when a question is answered twice */
    default Answers toDomain(vn.muoiphut.api.model.Answers wire) {
        var chosen = new HashMap<UUID, Set<UUID>>();
        for (var answer : wire.answers()) {
            if (chosen.put(answer.questionId(), new HashSet<>(answer.choiceIds())) != null) {
                throw RefusedException.invalid("answers.questionId", "duplicate");
            }
        }
        return new Answers(chosen);
    }
}
