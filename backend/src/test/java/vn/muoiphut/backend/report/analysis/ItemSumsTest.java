package vn.muoiphut.backend.report.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static vn.muoiphut.backend.quiz.Questions.single;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.muoiphut.backend.quiz.attempt.Answers;
import vn.muoiphut.backend.quiz.question.Question;
import vn.muoiphut.backend.quiz.question.Response;

/** Four attempts at three questions: all right, the first two right, the first one right, none right. */
class ItemSumsTest {

    private final Question.OfChoices first = single(3, 0);
    private final Question.OfChoices second = single(3, 0);
    private final Question.OfChoices third = single(3, 0);
    private final List<Question.OfChoices> quiz = List.of(first, second, third);
    private final List<Answers> attempts =
            List.of(rightIn(first, second, third), rightIn(first, second), rightIn(first), rightIn());

    @Test
    void difficultyIsTheShareThatAnsweredRightly() {
        assertThat(sums(first).difficulty()).hasValue(0.75);
        assertThat(sums(second).difficulty()).hasValue(0.5);
        assertThat(sums(third).difficulty()).hasValue(0.25);
        assertThat(ItemSums.NONE.difficulty()).isEmpty();
    }

    /** By hand for the first: M = .375, M1 = .5, s = √.171875 = .414578, (.5 − .375) / .414578 · √(.75 / .25) = .522233. */
    @Test
    void discriminationIsThePointBiserialCorrelationWithTheOtherQuestions() {
        assertThat(sums(first).discrimination().orElseThrow()).isCloseTo(0.522233, within(1e-6));
        assertThat(sums(second).discrimination().orElseThrow()).isCloseTo(0.707107, within(1e-6));
        assertThat(sums(third).discrimination().orElseThrow()).isCloseTo(0.522233, within(1e-6));
    }

    @Test
    void aQuestionThatMisleadsThoseWhoKnowIsBelowZero() {
        var misleading = List.of(rightIn(first, second), rightIn(third), rightIn(first, second), rightIn(third));
        assertThat(sums(third, misleading).discrimination().orElseThrow()).isCloseTo(-1, within(1e-9));
    }

    @Test
    void nothingIsSaidWhereItIsNotDefined() {
        assertThat(sums(first, List.of(rightIn(first), rightIn(first, second))).discrimination())
                .isEmpty();
        assertThat(sums(first, List.of(rightIn(first), rightIn())).discrimination())
                .isEmpty();
        var alone = ItemSums.NONE.plus(first, List.of(first), rightIn(first));
        assertThat(alone.discrimination()).isEmpty();
        assertThat(alone.difficulty()).hasValue(1);
    }

    @Test
    void everyChoiceIsCounted() {
        var sums = sums(second);
        assertThat(sums.chosen()).isEqualTo(Map.of(choice(second, 0), 2L, choice(second, 1), 2L));
        assertThat(sums.answers()).isEqualTo(4);
    }

    private ItemSums sums(Question question) {
        return sums(question, attempts);
    }

    private ItemSums sums(Question question, List<Answers> of) {
        var sums = ItemSums.NONE;
        for (var attempt : of) {
            sums = sums.plus(question, List.copyOf(quiz), attempt);
        }
        return sums;
    }

    /** Right in these, and with the second choice wrong in the others. */
    private Answers rightIn(Question... right) {
        var answers = new HashMap<UUID, Response>();
        for (var question : quiz()) {
            answers.put(
                    question.id(),
                    new Response.Chosen(Set.of(choice(question, List.of(right).contains(question) ? 0 : 1))));
        }
        return new Answers(answers);
    }

    private List<Question.OfChoices> quiz() {
        return List.of(first, second, third);
    }

    private static UUID choice(Question.OfChoices question, int number) {
        return question.choices().get(number).id();
    }
}
