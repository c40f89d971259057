package vn.muoiphut.backend.quiz;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.muoiphut.backend.quiz.Question.MultipleChoice;
import vn.muoiphut.backend.quiz.Question.SingleChoice;
import vn.muoiphut.backend.quiz.Question.TrueFalse;

/** A question with its key as it lies in MongoDB. */
public record StoredQuestion(
        UUID id, String kind, String text, @Nullable String explanation, List<Choice> choices) {

    private static final String SINGLE_CHOICE = "single-choice";
    private static final String MULTIPLE_CHOICE = "multiple-choice";
    private static final String TRUE_FALSE = "true-false";

    public static StoredQuestion of(Question question) {
        var kind = switch (question) {
            case SingleChoice single -> SINGLE_CHOICE;
            case MultipleChoice multiple -> MULTIPLE_CHOICE;
            case TrueFalse trueFalse -> TRUE_FALSE;
        };
        return new StoredQuestion(question.id(), kind, question.text(), question.explanation(), question.choices());
    }

    public Question toQuestion() {
        return switch (kind) {
            case SINGLE_CHOICE -> new SingleChoice(id, text, explanation, choices);
            case MULTIPLE_CHOICE -> new MultipleChoice(id, text, explanation, choices);
            case TRUE_FALSE -> new TrueFalse(id, text, explanation, choices);
            default -> throw new IllegalStateException("question " + id + " is of the unknown kind " + kind);
        };
    }
}
