package vn.muoiphut.backend.quiz.question;

import java.math.BigDecimal;
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

    /** Shown with the text. */
    @Nullable
    Picture picture();

    /** A question that is answered by choosing. */
    sealed interface OfChoices extends Question {

        List<Choice> choices();

        /** The same question with its choices in another order. */
        OfChoices with(List<Choice> choices);

        /** The right choices. */
        default Set<UUID> key() {
            return choices().stream().filter(Choice::correct).map(Choice::id).collect(Collectors.toUnmodifiableSet());
        }
    }

    /** One of several is right. */
    record SingleChoice(
            UUID id,
            String text,
            @Nullable String explanation,
            @Nullable Picture picture,
            List<Choice> choices) implements OfChoices {
        public SingleChoice {
            choices = List.copyOf(choices);
        }

        @Override
        public SingleChoice with(List<Choice> others) {
            return new SingleChoice(id, text, explanation, picture, others);
        }
    }

    /** One or more of several are right, and all of these must be chosen. */
    record MultipleChoice(
            UUID id,
            String text,
            @Nullable String explanation,
            @Nullable Picture picture,
            List<Choice> choices) implements OfChoices {
        public MultipleChoice {
            choices = List.copyOf(choices);
        }

        @Override
        public MultipleChoice with(List<Choice> others) {
            return new MultipleChoice(id, text, explanation, picture, others);
        }
    }

    /** One of exactly two is right. */
    record TrueFalse(
            UUID id,
            String text,
            @Nullable String explanation,
            @Nullable Picture picture,
            List<Choice> choices) implements OfChoices {
        public TrueFalse {
            choices = List.copyOf(choices);
        }

        @Override
        public TrueFalse with(List<Choice> others) {
            return new TrueFalse(id, text, explanation, picture, others);
        }
    }

    /**
     * A few words are written.
     *
     * @param accepted each of them is right; the first is shown as the answer
     */
    record ShortText(
            UUID id,
            String text,
            @Nullable String explanation,
            @Nullable Picture picture,
            List<String> accepted,
            TextRule rule)
            implements Question {
        public ShortText {
            accepted = List.copyOf(accepted);
        }
    }

    /**
     * A number is written.
     *
     * @param tolerance how far from the value an answer may lie, not negative
     */
    record Numeric(
            UUID id,
            String text,
            @Nullable String explanation,
            @Nullable Picture picture,
            BigDecimal value,
            BigDecimal tolerance)
            implements Question {}

    /**
     * Things are put in order.
     *
     * @param items in the right order
     */
    record Ordering(
            UUID id,
            String text,
            @Nullable String explanation,
            @Nullable Picture picture,
            List<Item> items) implements Question {
        public Ordering {
            items = List.copyOf(items);
        }
    }

    /**
     * Each thing on the left gets its partner from the right.
     *
     * @param spares stand on the right and belong to nothing
     */
    record Matching(
            UUID id,
            String text,
            @Nullable String explanation,
            @Nullable Picture picture,
            List<Pair> pairs,
            List<Item> spares)
            implements Question {
        public Matching {
            pairs = List.copyOf(pairs);
            spares = List.copyOf(spares);
        }
    }

    /**
     * Gaps of a text are filled in. Each run of three or more underscores in the text is a gap.
     *
     * @param gaps in the order of the text
     */
    record Gaps(
            UUID id,
            String text,
            @Nullable String explanation,
            @Nullable Picture picture,
            List<Gap> gaps,
            TextRule rule)
            implements Question {
        public Gaps {
            gaps = List.copyOf(gaps);
        }
    }

    /** Something to put in order or to match. */
    record Item(UUID id, String text) {}

    /** Two things that belong together. */
    record Pair(Item left, Item right) {}

    /** @param accepted each of them is right; the first is shown as the answer */
    record Gap(UUID id, List<String> accepted) {
        public Gap {
            accepted = List.copyOf(accepted);
        }
    }
}
