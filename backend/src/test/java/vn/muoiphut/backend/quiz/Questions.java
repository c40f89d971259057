package vn.muoiphut.backend.quiz;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.muoiphut.backend.quiz.question.Choice;
import vn.muoiphut.backend.quiz.question.Question;
import vn.muoiphut.backend.quiz.question.TextRule;

/** Questions for tests. The choice at index 0 is the first; its id is found with {@link #choice}. */
public final class Questions {

    private Questions() {}

    public static Question.OfChoices single(int choices, int right) {
        return new Question.SingleChoice(UUID.randomUUID(), "Một?", "Vì một.", null, choices(choices, List.of(right)));
    }

    public static Question.OfChoices multiple(int choices, Integer... right) {
        return new Question.MultipleChoice(
                UUID.randomUUID(), "Những gì?", null, null, choices(choices, List.of(right)));
    }

    public static Question.OfChoices trueFalse(int choices, Integer... right) {
        return new Question.TrueFalse(UUID.randomUUID(), "Đúng không?", null, null, choices(choices, List.of(right)));
    }

    public static Question.ShortText text(String... accepted) {
        return new Question.ShortText(UUID.randomUUID(), "Là gì?", "Vì vậy.", null, List.of(accepted), TextRule.USUAL);
    }

    public static Question.Numeric number(String value, String tolerance) {
        return new Question.Numeric(
                UUID.randomUUID(), "Bao nhiêu?", null, null, new BigDecimal(value), new BigDecimal(tolerance));
    }

    public static Question.Ordering ordering(String... items) {
        return new Question.Ordering(UUID.randomUUID(), "Thứ tự?", null, null, items(Arrays.stream(items)));
    }

    public static Question.Matching matching(Map<String, String> pairs, String... spares) {
        var matched = pairs.entrySet().stream()
                .map(pair -> new Question.Pair(item(pair.getKey()), item(pair.getValue())))
                .toList();
        return new Question.Matching(UUID.randomUUID(), "Nối?", null, null, matched, items(Arrays.stream(spares)));
    }

    /** @param accepted what is right in each gap, in the order of the text */
    public static Question.Gaps gaps(String text, String... accepted) {
        var gaps = Arrays.stream(accepted)
                .map(right -> new Question.Gap(UUID.randomUUID(), List.of(right)))
                .toList();
        return new Question.Gaps(UUID.randomUUID(), text, null, null, gaps, TextRule.USUAL);
    }

    public static UUID choice(Question.OfChoices question, int index) {
        return question.choices().get(index).id();
    }

    private static List<Question.Item> items(Stream<String> texts) {
        return texts.map(Questions::item).toList();
    }

    private static Question.Item item(String text) {
        return new Question.Item(UUID.randomUUID(), text);
    }

    private static List<Choice> choices(int count, List<Integer> right) {
        return IntStream.range(0, count)
                .mapToObj(index -> new Choice(
                        UUID.randomUUID(), "Lựa chọn " + index, right.contains(index), "Giải thích " + index, null))
                .toList();
    }
}
