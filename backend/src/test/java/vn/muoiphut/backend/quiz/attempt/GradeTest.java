package vn.muoiphut.backend.quiz.attempt;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.muoiphut.backend.quiz.Questions.choice;
import static vn.muoiphut.backend.quiz.Questions.multiple;
import static vn.muoiphut.backend.quiz.Questions.single;
import static vn.muoiphut.backend.quiz.Questions.trueFalse;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.muoiphut.backend.quiz.question.Question;
import vn.muoiphut.backend.quiz.question.Response;

class GradeTest {

    @Test
    void countsOnlyFullCreditUnlessThereIsPartialCredit() {
        var question = multiple(4, 0, 2);
        var half = answered(question, choice(question, 0));

        assertThat(Grade.of(List.of(question), half, false, 50)).isEqualTo(new Grade(0, false));
        assertThat(Grade.of(List.of(question), half, true, 50)).isEqualTo(new Grade(50, true));
    }

    @Test
    void roundsThePercentageDown() {
        var right = single(2, 0);
        var questions = List.<Question>of(right, single(2, 0), trueFalse(2, 1));
        var answers = answered(right, choice(right, 0));
        assertThat(Grade.of(questions, answers, false, 33)).isEqualTo(new Grade(33, true));
        assertThat(Grade.of(questions, answers, false, 34)).isEqualTo(new Grade(33, false));
    }

    @Test
    void losesNoPointToTheRoundingOfThirds() {
        var question = multiple(3, 0, 1, 2);
        var all = new Answers(Map.of(question.id(), new Response.Chosen(question.key())));
        var third = answered(question, choice(question, 0));
        assertThat(Grade.of(List.of(question), all, true, 100)).isEqualTo(new Grade(100, true));
        assertThat(Grade.of(List.of(question), third, true, 33).percent()).isEqualTo(33);
    }

    @Test
    void givesNothingForWhatWasNotAnswered() {
        assertThat(Grade.of(List.of(single(2, 0)), Answers.NONE, true, 50)).isEqualTo(new Grade(0, false));
    }

    private static Answers answered(Question question, UUID choice) {
        return new Answers(Map.of(question.id(), new Response.Chosen(Set.of(choice))));
    }
}
