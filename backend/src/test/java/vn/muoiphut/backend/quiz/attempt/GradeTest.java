package vn.muoiphut.backend.quiz.attempt;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.muoiphut.backend.quiz.Questions.choice;
import static vn.muoiphut.backend.quiz.Questions.multiple;
import static vn.muoiphut.backend.quiz.Questions.single;
import static vn.muoiphut.backend.quiz.Questions.trueFalse;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class GradeTest {

    @Test
    void countsAMultipleChoiceOnlyWhenTheSetIsExactlyRight() {
        var question = multiple(4, 0, 2);
        var questions = List.of(question);
        var both = Set.of(choice(question, 0), choice(question, 2));
        var oneOfThem = Set.of(choice(question, 0));
        var oneTooMany = Set.of(choice(question, 0), choice(question, 2), choice(question, 3));
        assertThat(Grade.of(questions, new Answers(Map.of(question.id(), both)), 50))
                .isEqualTo(new Grade(100, true));
        assertThat(Grade.of(questions, new Answers(Map.of(question.id(), oneOfThem)), 50)
                        .percent())
                .isZero();
        assertThat(Grade.of(questions, new Answers(Map.of(question.id(), oneTooMany)), 50)
                        .percent())
                .isZero();
    }

    @Test
    void roundsThePercentageDown() {
        var right = single(2, 0);
        var questions = List.of(right, single(2, 0), trueFalse(2, 1));
        var answers = new Answers(Map.of(right.id(), Set.of(choice(right, 0))));
        assertThat(Grade.of(questions, answers, 33)).isEqualTo(new Grade(33, true));
        assertThat(Grade.of(questions, answers, 34)).isEqualTo(new Grade(33, false));
    }

    @Test
    void givesNothingForWhatWasNotAnswered() {
        assertThat(Grade.of(List.of(single(2, 0)), Answers.NONE, 50)).isEqualTo(new Grade(0, false));
    }
}
