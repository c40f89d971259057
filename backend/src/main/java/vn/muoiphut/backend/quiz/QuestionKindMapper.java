package vn.muoiphut.backend.quiz;

import vn.muoiphut.api.model.QuestionKind;
import vn.muoiphut.backend.quiz.Question.MultipleChoice;
import vn.muoiphut.backend.quiz.Question.SingleChoice;
import vn.muoiphut.backend.quiz.Question.TrueFalse;

/** The wire form of the kind of a question. */
public final class QuestionKindMapper {

    private QuestionKindMapper() {}

    public static QuestionKind of(Question question) {
        return switch (question) {
            case SingleChoice single -> QuestionKind.SINGLE_CHOICE;
            case MultipleChoice multiple -> QuestionKind.MULTIPLE_CHOICE;
            case TrueFalse trueFalse -> QuestionKind.TRUE_FALSE;
        };
    }
}
