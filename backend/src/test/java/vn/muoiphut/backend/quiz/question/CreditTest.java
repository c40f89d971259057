package vn.muoiphut.backend.quiz.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static vn.muoiphut.backend.quiz.Questions.choice;
import static vn.muoiphut.backend.quiz.Questions.gaps;
import static vn.muoiphut.backend.quiz.Questions.matching;
import static vn.muoiphut.backend.quiz.Questions.multiple;
import static vn.muoiphut.backend.quiz.Questions.number;
import static vn.muoiphut.backend.quiz.Questions.ordering;
import static vn.muoiphut.backend.quiz.Questions.single;
import static vn.muoiphut.backend.quiz.Questions.text;
import static vn.muoiphut.backend.quiz.Questions.trueFalse;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CreditTest {

    @Test
    void givesFullCreditForTheRightAnswerToEveryKind() {
        var questions = List.of(
                single(3, 1),
                multiple(4, 0, 2),
                trueFalse(2, 0),
                text("Hà Nội", "Thủ đô Hà Nội"),
                number("3.5", "0"),
                ordering("một", "hai", "ba"),
                matching(Map.of("a", "1", "b", "2"), "3"),
                gaps("___ phút một ___", "mười", "ngày"));

        assertThat(questions)
                .allSatisfy(question -> assertThat(Credit.isFull(question, RightAnswer.to(question)))
                        .isTrue());
    }

    @Test
    void takesAWrongChoiceFromARightOne() {
        var question = multiple(4, 0, 1);
        assertThat(credit(question, 0)).isEqualTo(0.5);
        assertThat(credit(question, 0, 2)).isZero();
        assertThat(credit(question, 0, 1, 2)).isEqualTo(0.5);
        assertThat(credit(question, 0, 1, 2, 3)).isZero();
        assertThat(credit(question, 2, 3)).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Hà Nội", " hà  nội ", "HÀ NỘI", "Ha\u0300 No\u0302\u0323i"})
    void looksPastCapitalsSpacesAndTheUnicodeForm(String written) {
        assertThat(Credit.isFull(text("Hà Nội"), new Response.Written(written))).isTrue();
    }

    @Test
    void takesAToneMarkForAnotherWordUnlessTheAuthorSaysOtherwise() {
        var strict = text("má");
        var lenient =
                new Question.ShortText(UUID.randomUUID(), "?", null, null, List.of("Đường"), new TextRule(true, false));
        assertThat(Credit.isFull(strict, new Response.Written("ma"))).isFalse();
        assertThat(Credit.isFull(lenient, new Response.Written("Duong"))).isTrue();
        assertThat(Credit.isFull(lenient, new Response.Written("duong"))).isFalse();
        assertThat(Credit.isFull(strict, new Response.Written("  "))).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "3.5|0|3,5|true", "3.5|0|3.50|true", "3.5|0.1|3,6|true", "3.5|0.1|3,61|false", "1000|0|1.000|true",
                "1000|0|1,000|true", "1234.5|0|1.234,5|true", "-4|0|−4|true", "7|0|bảy|false", "7|0|''|false",
                "5|0|5.|true", "1000000|0|1 000 000|true", "1|0|1e0|false",
            })
    void readsNumbersAsPeopleWriteThem(String value, String tolerance, String written, boolean right) {
        assertThat(Credit.isFull(number(value, tolerance), new Response.Written(written)))
                .isEqualTo(right);
    }

    @Test
    void countsThingsInTheirPlacePartnersAndGapsOneByOne() {
        var ordering = ordering("một", "hai", "ba");
        var ids = ordering.items().stream().map(Question.Item::id).toList();
        var turned = new Response.Ordered(List.of(ids.get(0), ids.get(2), ids.get(1)));
        assertThat(Credit.of(ordering, turned)).isCloseTo(1 / 3.0, within(1e-9));

        var matching = matching(Map.of("a", "1", "b", "2"), "3");
        var partners = new HashMap<UUID, UUID>();
        partners.put(
                matching.pairs().get(0).left().id(),
                matching.pairs().get(0).right().id());
        partners.put(
                matching.pairs().get(1).left().id(),
                matching.spares().getFirst().id());
        assertThat(Credit.of(matching, new Response.Matched(partners))).isEqualTo(0.5);

        var gaps = gaps("___ phút một ___", "mười", "ngày");
        var filled = Map.of(gaps.gaps().getFirst().id(), "Mười");
        assertThat(Credit.of(gaps, new Response.Filled(filled))).isEqualTo(0.5);
    }

    @Test
    void givesNothingForAnAnswerOfAnotherForm() {
        assertThat(Credit.of(text("một"), new Response.Chosen(Set.of()))).isZero();
        assertThat(Credit.of(ordering("một", "hai"), new Response.Written("một")))
                .isZero();
    }

    private static double credit(Question.OfChoices question, int... chosen) {
        var ids = new HashSet<UUID>();
        for (int index : chosen) {
            ids.add(choice(question, index));
        }
        return Credit.of(question, new Response.Chosen(ids));
    }
}
