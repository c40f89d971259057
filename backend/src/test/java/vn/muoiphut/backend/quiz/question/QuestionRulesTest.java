package vn.muoiphut.backend.quiz.question;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.muoiphut.backend.quiz.Questions.gaps;
import static vn.muoiphut.backend.quiz.Questions.matching;
import static vn.muoiphut.backend.quiz.Questions.multiple;
import static vn.muoiphut.backend.quiz.Questions.number;
import static vn.muoiphut.backend.quiz.Questions.ordering;
import static vn.muoiphut.backend.quiz.Questions.single;
import static vn.muoiphut.backend.quiz.Questions.text;
import static vn.muoiphut.backend.quiz.Questions.trueFalse;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.muoiphut.backend.shared.InvalidField;

class QuestionRulesTest {

    @Test
    void takesASoundQuiz() {
        assertThat(QuestionRules.breaches(List.of(single(4, 2), multiple(5, 0, 4), trueFalse(2, 1))))
                .isEmpty();
    }

    @Test
    void wantsExactlyOneRightChoiceInSingleChoice() {
        assertThat(QuestionRules.breaches(List.of(single(3, 7))))
                .containsExactly(new InvalidField("questions[0].choices", "quiz.one-right"));
    }

    @Test
    void wantsOneRightChoiceAtLeastInMultipleChoice() {
        assertThat(QuestionRules.breaches(List.of(single(2, 0), multiple(3))))
                .containsExactly(new InvalidField("questions[1].choices", "quiz.one-right-at-least"));
    }

    @Test
    void wantsTwoChoicesInTrueOrFalse() {
        assertThat(QuestionRules.breaches(List.of(trueFalse(3, 0, 1))))
                .containsExactly(
                        new InvalidField("questions[0].choices", "quiz.one-right"),
                        new InvalidField("questions[0].choices", "quiz.two-choices"));
    }

    @Test
    void wantsEveryIdOnce() {
        var question = single(2, 0);
        assertThat(QuestionRules.breaches(List.of(question, question)))
                .extracting(InvalidField::field)
                .containsExactly("questions[1].id", "questions[1].choices[0].id", "questions[1].choices[1].id");
    }

    @Test
    void wantsTwoThingsAtLeastAndNoneOfThemTwice() {
        assertThat(codes(ordering("một"))).containsExactly("quiz.two-at-least");
        assertThat(codes(ordering("một", "Một "))).containsExactly("quiz.items-equal");
        assertThat(codes(matching(Map.of("a", "1", "b", "2"), "2"))).containsExactly("quiz.items-equal");
    }

    @Test
    void wantsAsManyAnswersAsGaps() {
        assertThat(codes(gaps("Mật khẩu có ___ ký tự và ____ số", "tám"))).containsExactly("quiz.gaps-differ");
        assertThat(codes(gaps("Không có chỗ trống"))).containsExactly("quiz.gaps-differ");
        assertThat(codes(gaps("Mật khẩu có ___ ký tự", "tám"))).isEmpty();
    }

    @Test
    void wantsATextThatCanBeWritten() {
        assertThat(codes(text())).containsExactly("quiz.accepted-missing");
        assertThat(codes(text("Hà Nội", "  "))).containsExactly("quiz.accepted-missing");
        assertThat(codes(number("1", "-1"))).containsExactly("quiz.negative");
    }

    private static List<String> codes(Question question) {
        return QuestionRules.breaches(List.of(question)).stream()
                .map(InvalidField::code)
                .toList();
    }
}
