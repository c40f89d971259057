package vn.muoiphut.backend.quiz;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Something asked in a quiz, with its key. A new kind does not compile until every place has answered it. */
public sealed interface Question {

    UUID id();

    String text();

    /** Shown with the result. */
    @Nullable
    String explanation();

    List<Choice> choices();

    /** Whether what was chosen is all that is right and nothing else. */
    default boolean isRight(Set<UUID> chosen) {
        return chosen.equals(key());
    }

    /** The right choices. */
    default Set<UUID> key() {
        return choices().stream().filter(Choice::correct).map(Choice::id).collect(Collectors.toUnmodifiableSet());
    }

    /** One of several is right. */
    record SingleChoice(UUID id, String text, @Nullable String explanation, List<Choice> choices) implements Question {
        public SingleChoice {
            choices = List.copyOf(choices);
        }
    }

    /** One or more of several are right, and all of these must be chosen. */
    record MultipleChoice(UUID id, String text, @Nullable String explanation, List<Choice> choices)
            implements Question {
        public MultipleChoice {
            choices = List.copyOf(choices);
        }
    }

    /** One of exactly two is right. */
    record TrueFalse(UUID id, String text, @Nullable String explanation, List<Choice> choices) implements Question {
        public TrueFalse {
            choices = List.copyOf(choices);
        }
    }
}
