package vn.muoiphut.backend.quiz;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.muoiphut.backend.quiz.Questions.multiple;
import static vn.muoiphut.backend.quiz.Questions.single;
import static vn.muoiphut.backend.quiz.Questions.trueFalse;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.muoiphut.backend.shared.InvalidField;

class QuizRulesTest {

    @Test
    void takesASoundQuiz() {
        assertThat(QuizRules.breaches(List.of(single(4, 2), multiple(5, 0, 4), trueFalse(2, 1))))
                .isEmpty();
    }

    @Test
    void wantsExactlyOneRightChoiceInSingleChoice() {
        assertThat(QuizRules.breaches(List.of(single(3, 7))))
                .containsExactly(new InvalidField("questions[0].choices", "quiz.one-right"));
    }

    @Test
    void wantsOneRightChoiceAtLeastInMultipleChoice() {
        assertThat(QuizRules.breaches(List.of(single(2, 0), multiple(3))))
                .containsExactly(new InvalidField("questions[1].choices", "quiz.one-right-at-least"));
    }

    @Test
    void wantsTwoChoicesInTrueOrFalse() {
        assertThat(QuizRules.breaches(List.of(trueFalse(3, 0, 1))))
                .containsExactly(
                        new InvalidField("questions[0].choices", "quiz.one-right"),
                        new InvalidField("questions[0].choices", "quiz.two-choices"));
    }

    @Test
    void wantsEveryIdOnce() {
        var question = single(2, 0);
        assertThat(QuizRules.breaches(List.of(question, question)))
                .extracting(InvalidField::field)
                .containsExactly("questions[1].id", "questions[1].choices[0].id", "questions[1].choices[1].id");
    }
}
