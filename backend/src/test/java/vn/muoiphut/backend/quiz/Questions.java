package vn.muoiphut.backend.quiz;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/** Questions for tests. The choice at index 0 is the first; its id is found with {@link #choice}. */
public final class Questions {

    private Questions() {}

    public static Question single(int choices, int right) {
        return new Question.SingleChoice(UUID.randomUUID(), "Một?", "Vì một.", choices(choices, List.of(right)));
    }

    public static Question multiple(int choices, Integer... right) {
        return new Question.MultipleChoice(UUID.randomUUID(), "Những gì?", null, choices(choices, List.of(right)));
    }

    public static Question trueFalse(int choices, Integer... right) {
        return new Question.TrueFalse(UUID.randomUUID(), "Đúng không?", null, choices(choices, List.of(right)));
    }

    public static UUID choice(Question question, int index) {
        return question.choices().get(index).id();
    }

    private static List<Choice> choices(int count, List<Integer> right) {
        return IntStream.range(0, count)
                .mapToObj(index -> new Choice(
                        UUID.randomUUID(), "Lựa chọn " + index, right.contains(index), "Giải thích " + index))
                .toList();
    }
}
