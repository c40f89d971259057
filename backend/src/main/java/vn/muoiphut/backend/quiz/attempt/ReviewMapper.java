package vn.muoiphut.backend.quiz.attempt;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.muoiphut.api.model.ChoiceResult;
import vn.muoiphut.api.model.QuestionResult;
import vn.muoiphut.backend.quiz.QuizSettings.Review;
import vn.muoiphut.backend.quiz.question.Choice;
import vn.muoiphut.backend.quiz.question.Question;
import vn.muoiphut.backend.quiz.question.Response;
import vn.muoiphut.backend.quiz.question.RightAnswer;

/** The wire form of what a graded attempt shows of its single questions. */
final class ReviewMapper {

    private ReviewMapper() {}

    /** Null where the score alone is shown. */
    static @Nullable List<QuestionResult> questions(Attempt attempt, AttemptMapper mapper) {
        var review = attempt.review();
        if (review == Review.SCORE) {
            return null;
        }
        return attempt.questions().stream()
                .map(question -> {
                    double credit = Grade.creditOf(
                            question, attempt.answers(), attempt.settings().partialCredit());
                    var right = credit >= 1;
                    var percent = (int) Math.floor(100 * credit);
                    return review == Review.EVERYTHING
                            ? new QuestionResult(
                                    question.id(),
                                    right,
                                    percent,
                                    question.explanation(),
                                    choices(question, attempt.answers()),
                                    mapper.toWire(question.id(), RightAnswer.to(question)))
                            : new QuestionResult(question.id(), right, percent, null, null, null);
                })
                .toList();
    }

    private static @Nullable List<ChoiceResult> choices(Question question, Answers answers) {
        if (!(question instanceof Question.OfChoices of)) {
            return null;
        }
        var chosen = answers.to(question.id())
                .map(response -> response instanceof Response.Chosen(var ids) ? ids : Set.of())
                .orElse(Set.of());
        return of.choices().stream()
                .map(choice -> result(choice, chosen.contains(choice.id())))
                .toList();
    }

    /** Why a choice is wrong is for those who chose it. */
    private static ChoiceResult result(Choice choice, boolean chosen) {
        var explanation = chosen || choice.correct() ? choice.explanation() : null;
        return new ChoiceResult(choice.id(), chosen, choice.correct(), explanation);
    }
}
