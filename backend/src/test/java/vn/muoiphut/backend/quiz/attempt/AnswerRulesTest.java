package vn.muoiphut.backend.quiz.attempt;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.muoiphut.backend.quiz.Questions.choice;
import static vn.muoiphut.backend.quiz.Questions.gaps;
import static vn.muoiphut.backend.quiz.Questions.matching;
import static vn.muoiphut.backend.quiz.Questions.multiple;
import static vn.muoiphut.backend.quiz.Questions.ordering;
import static vn.muoiphut.backend.quiz.Questions.single;
import static vn.muoiphut.backend.quiz.Questions.text;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.muoiphut.backend.quiz.question.Question;
import vn.muoiphut.backend.quiz.question.Response;

class AnswerRulesTest {

    private final Question.OfChoices one = single(3, 0);
    private final Question.OfChoices several = multiple(3, 0, 1);
    private final Question.ShortText text = text("Hà Nội");
    private final Question.Ordering ordering = ordering("một", "hai", "ba");
    private final Question.Matching matching = matching(Map.of("a", "1", "b", "2"), "3");
    private final Question.Gaps gaps = gaps("___ phút", "mười");

    @Test
    void letsQuestionsBeLeftOut() {
        assertThat(AnswerRules.breaches(List.of(one, several), Answers.NONE)).isEmpty();
        assertSound(one, new Response.Chosen(Set.of()));
        assertSound(ordering, new Response.Ordered(List.of()));
        assertSound(matching, new Response.Matched(Map.of()));
    }

    @Test
    void refusesTwoAnswersToASingleChoice() {
        assertRefused(one, new Response.Chosen(Set.of(choice(one, 0), choice(one, 1))));
        assertSound(several, new Response.Chosen(Set.of(choice(several, 0), choice(several, 1))));
    }

    @Test
    void refusesWhatWasNotAskedOrNotOffered() {
        var stranger = UUID.randomUUID();
        assertThat(AnswerRules.breaches(List.of(one), new Answers(Map.of(stranger, new Response.Chosen(Set.of())))))
                .hasSize(1);
        assertRefused(one, new Response.Chosen(Set.of(choice(several, 0))));
        assertRefused(ordering, new Response.Ordered(List.of(stranger)));
        assertRefused(
                matching,
                new Response.Matched(
                        Map.of(stranger, matching.pairs().getFirst().right().id())));
        assertRefused(gaps, new Response.Filled(Map.of(stranger, "mười")));
    }

    @Test
    void refusesAnAnswerOfAnotherForm() {
        assertRefused(one, new Response.Written("một"));
        assertRefused(text, new Response.Chosen(Set.of()));
        assertSound(text, new Response.Written("Huế"));
        assertSound(gaps, new Response.Filled(Map.of(gaps.gaps().getFirst().id(), "chín")));
    }

    @Test
    void refusesTheSameThingTwice() {
        var first = ordering.items().getFirst().id();
        assertRefused(ordering, new Response.Ordered(List.of(first, first)));
        var partner = matching.pairs().getFirst().right().id();
        assertRefused(
                matching,
                new Response.Matched(Map.of(
                        matching.pairs().get(0).left().id(), partner,
                        matching.pairs().get(1).left().id(), partner)));
    }

    private static void assertSound(Question question, Response response) {
        assertThat(AnswerRules.breaches(List.of(question), new Answers(Map.of(question.id(), response))))
                .isEmpty();
    }

    private static void assertRefused(Question question, Response response) {
        assertThat(AnswerRules.breaches(List.of(question), new Answers(Map.of(question.id(), response))))
                .hasSize(1);
    }
}
