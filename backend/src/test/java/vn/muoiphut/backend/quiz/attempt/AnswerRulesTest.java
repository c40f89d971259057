package vn.muoiphut.backend.quiz.attempt;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.muoiphut.backend.quiz.Questions.choice;
import static vn.muoiphut.backend.quiz.Questions.multiple;
import static vn.muoiphut.backend.quiz.Questions.single;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.muoiphut.backend.quiz.Question;

class AnswerRulesTest {

    private final Question one = single(3, 0);
    private final Question several = multiple(3, 0, 1);

    @Test
    void letsQuestionsBeLeftOut() {
        assertThat(breaches(Map.of())).isEmpty();
        assertThat(breaches(Map.of(one.id(), Set.of()))).isEmpty();
    }

    @Test
    void refusesTwoAnswersToASingleChoice() {
        assertThat(breaches(Map.of(one.id(), Set.of(choice(one, 0), choice(one, 1)))))
                .hasSize(1);
        assertThat(breaches(Map.of(several.id(), Set.of(choice(several, 0), choice(several, 1)))))
                .isEmpty();
    }

    @Test
    void refusesWhatWasNotAskedOrNotOffered() {
        assertThat(breaches(Map.of(UUID.randomUUID(), Set.of()))).hasSize(1);
        assertThat(breaches(Map.of(one.id(), Set.of(choice(several, 0))))).hasSize(1);
    }

    private List<?> breaches(Map<UUID, Set<UUID>> chosen) {
        return AnswerRules.breaches(List.of(one, several), new Answers(chosen));
    }
}
