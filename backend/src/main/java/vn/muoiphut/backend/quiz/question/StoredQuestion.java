package vn.muoiphut.backend.quiz.question;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A question with its key in flat form, as it lies in MongoDB and goes over the wire: its kind, and the parts that this
 * kind has.
 *
 * @param value a decimal number as text, which keeps its digits everywhere
 */
public record StoredQuestion(
        UUID id,
        String kind,
        String text,
        @Nullable String explanation,
        @Nullable Picture picture,
        @Nullable List<Choice> choices,
        @Nullable List<String> accepted,
        @Nullable TextRule rule,
        @Nullable String value,
        @Nullable String tolerance,
        @Nullable List<Question.Item> items,
        @Nullable List<Question.Pair> pairs,
        @Nullable List<Question.Gap> gaps) {

    private static final String SINGLE_CHOICE = "single-choice";
    private static final String MULTIPLE_CHOICE = "multiple-choice";
    private static final String TRUE_FALSE = "true-false";
    private static final String SHORT_TEXT = "short-text";
    private static final String NUMBER = "number";
    private static final String ORDER = "order";
    private static final String MATCH = "match";
    private static final String GAPS = "gaps";

    public static StoredQuestion of(Question question) {
        var bare = new StoredQuestion(
                question.id(),
                "",
                question.text(),
                question.explanation(),
                question.picture(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
        return switch (question) {
            case Question.SingleChoice single -> bare.choosing(SINGLE_CHOICE, single.choices());
            case Question.MultipleChoice multiple -> bare.choosing(MULTIPLE_CHOICE, multiple.choices());
            case Question.TrueFalse trueFalse -> bare.choosing(TRUE_FALSE, trueFalse.choices());
            case Question.ShortText text -> bare.writing(SHORT_TEXT, text.accepted(), null, text.rule());
            case Question.Gaps gaps -> bare.writing(GAPS, null, gaps.gaps(), gaps.rule());
            case Question.Numeric number ->
                bare.counting(number.value().toPlainString(), number.tolerance().toPlainString());
            case Question.Ordering ordering -> bare.arranging(ORDER, ordering.items(), null);
            case Question.Matching matching -> bare.arranging(MATCH, matching.spares(), matching.pairs());
        };
    }

    /** A list that is missing is empty; a text is compared without regard to case unless something else is said. */
    public Question toQuestion() {
        return switch (kind) {
            case SINGLE_CHOICE -> new Question.SingleChoice(id, text, explanation, picture, orNone(choices));
            case MULTIPLE_CHOICE -> new Question.MultipleChoice(id, text, explanation, picture, orNone(choices));
            case TRUE_FALSE -> new Question.TrueFalse(id, text, explanation, picture, orNone(choices));
            case SHORT_TEXT -> new Question.ShortText(id, text, explanation, picture, orNone(accepted), ruleOrUsual());
            case NUMBER -> new Question.Numeric(id, text, explanation, picture, number(value), number(tolerance));
            case ORDER -> new Question.Ordering(id, text, explanation, picture, orNone(items));
            case MATCH -> new Question.Matching(id, text, explanation, picture, orNone(pairs), orNone(items));
            case GAPS -> new Question.Gaps(id, text, explanation, picture, orNone(gaps), ruleOrUsual());
            default -> throw new IllegalStateException("question " + id + " is of the unknown kind " + kind);
        };
    }

    private StoredQuestion choosing(String newKind, List<Choice> newChoices) {
        return new StoredQuestion(
                id, newKind, text, explanation, picture, newChoices, null, null, null, null, null, null, null);
    }

    private StoredQuestion writing(
            String newKind, @Nullable List<String> texts, @Nullable List<Question.Gap> newGaps, TextRule newRule) {
        return new StoredQuestion(
                id, newKind, text, explanation, picture, null, texts, newRule, null, null, null, null, newGaps);
    }

    private StoredQuestion counting(String newValue, String newTolerance) {
        return new StoredQuestion(
                id, NUMBER, text, explanation, picture, null, null, null, newValue, newTolerance, null, null, null);
    }

    private StoredQuestion arranging(
            String newKind, List<Question.Item> newItems, @Nullable List<Question.Pair> newPairs) {
        return new StoredQuestion(
                id, newKind, text, explanation, picture, null, null, null, null, null, newItems, newPairs, null);
    }

    private TextRule ruleOrUsual() {
        return rule == null ? TextRule.USUAL : rule;
    }

    private BigDecimal number(@Nullable String digits) {
        if (digits == null) {
            throw new IllegalStateException("question " + id + " lacks its number");
        }
        return new BigDecimal(digits);
    }

    private static <T> List<T> orNone(@Nullable List<T> parts) {
        return parts == null ? List.of() : parts;
    }
}
