package vn.muoiphut.backend.quiz.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.muoiphut.backend.quiz.question.Choice;
import vn.muoiphut.backend.quiz.question.Question;
import vn.muoiphut.backend.shared.Ids;

/** What is written and read again is the same, whatever stands in it; only the ids are others. */
class RoundTripTest {

    private static final int BANKS = 120;
    private static final int SIZE = 12;
    private static final UUID NONE = new UUID(0, 0);

    private final QuestionFiles files = new QuestionFiles(new Ids(Clock.systemUTC(), new Random(1)));

    @ParameterizedTest
    @EnumSource(QuestionFormat.class)
    void aBankOfAnyQuestionsComesBackAsItWas(QuestionFormat format) {
        for (long seed = 0; seed < BANKS; seed++) {
            var madeUp = new MadeUp(seed);
            var bank = Stream.generate(madeUp::question).limit(SIZE).toList();

            var read = files.read(files.write(format, bank, List.of()));

            assertThat(read.format()).isEqualTo(format);
            assertThat(read.imported().notes()).as("seed %d", seed).isEmpty();
            assertThat(read.imported().questions().stream()
                            .map(RoundTripTest::bare)
                            .toList())
                    .as("seed %d", seed)
                    .containsExactlyElementsOf(
                            bank.stream().map(RoundTripTest::bare).toList());
        }
    }

    @ParameterizedTest
    @EnumSource(QuestionFormat.class)
    void theExamplesOfTheTemplateComeBackAsTheyWere(QuestionFormat format) {
        var read = files.read(files.write(format, Examples.questions(), List.of("Hướng dẫn")));

        assertThat(read.imported().questions().stream().map(RoundTripTest::bare))
                .containsExactlyElementsOf(
                        Examples.questions().stream().map(RoundTripTest::bare).toList());
        assertThat(read.imported().notes()).isEmpty();
    }

    /** Without its ids. */
    static Question bare(Question question) {
        var text = question.text();
        var why = question.explanation();
        return switch (question) {
            case Question.SingleChoice one -> new Question.SingleChoice(NONE, text, why, null, bare(one.choices()));
            case Question.MultipleChoice several ->
                new Question.MultipleChoice(NONE, text, why, null, bare(several.choices()));
            case Question.TrueFalse sides -> new Question.TrueFalse(NONE, text, why, null, bare(sides.choices()));
            case Question.ShortText words ->
                new Question.ShortText(NONE, text, why, null, words.accepted(), words.rule());
            case Question.Numeric number ->
                new Question.Numeric(NONE, text, why, null, number.value(), number.tolerance());
            case Question.Ordering ordering ->
                new Question.Ordering(
                        NONE,
                        text,
                        why,
                        null,
                        ordering.items().stream().map(RoundTripTest::bare).toList());
            case Question.Matching matching ->
                new Question.Matching(
                        NONE,
                        text,
                        why,
                        null,
                        matching.pairs().stream()
                                .map(pair -> new Question.Pair(bare(pair.left()), bare(pair.right())))
                                .toList(),
                        matching.spares().stream().map(RoundTripTest::bare).toList());
            case Question.Gaps gaps ->
                new Question.Gaps(
                        NONE,
                        text,
                        why,
                        null,
                        gaps.gaps().stream()
                                .map(gap -> new Question.Gap(NONE, gap.accepted()))
                                .toList(),
                        gaps.rule());
        };
    }

    private static List<Choice> bare(List<Choice> choices) {
        return choices.stream()
                .map(each -> new Choice(NONE, each.text(), each.correct(), each.explanation(), null))
                .toList();
    }

    private static Question.Item bare(Question.Item item) {
        return new Question.Item(NONE, item.text());
    }
}
