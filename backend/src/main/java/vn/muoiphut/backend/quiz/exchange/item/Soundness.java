package vn.muoiphut.backend.quiz.exchange.item;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.muoiphut.backend.quiz.question.Choice;
import vn.muoiphut.backend.quiz.question.Question;
import vn.muoiphut.backend.quiz.question.QuestionRules;
import vn.muoiphut.backend.shared.InvalidField;

/** What the contract and the rules of questions ask for, of a question that comes from elsewhere. */
final class Soundness {

    static final int LONGEST_TEXT = 600;
    static final int LONGEST_PART = 300;
    static final int LONGEST_ACCEPTED = 200;
    static final int LONGEST_NUMBER = 30;
    static final int MOST_PARTS = 10;
    static final int MOST_ACCEPTED = 20;

    private Soundness() {}

    /** The first thing that is wrong; null when nothing is. */
    static @Nullable Reason breach(Question question) {
        var parts = parts(question);
        var accepted = accepted(question);
        if (question.text().isBlank()
                || Stream.concat(parts.stream(), accepted.stream().flatMap(List::stream))
                        .anyMatch(String::isBlank)) {
            return Reason.TEXT_MISSING;
        }
        if (question.text().length() > LONGEST_TEXT
                || isLonger(parts, LONGEST_PART)
                || accepted.stream().anyMatch(texts -> isLonger(texts, LONGEST_ACCEPTED))
                || isLonger(numbers(question), LONGEST_NUMBER)) {
            return Reason.TEXT_TOO_LONG;
        }
        if (hasTooMany(question, accepted)) {
            return Reason.TOO_MANY_PARTS;
        }
        return QuestionRules.breaches(List.of(question)).stream()
                .findFirst()
                .map(Soundness::reason)
                .orElse(null);
    }

    private static boolean isLonger(Collection<String> texts, int most) {
        return texts.stream().anyMatch(text -> text.length() > most);
    }

    private static boolean hasTooMany(Question question, List<List<String>> accepted) {
        return switch (question) {
            case Question.OfChoices choices -> choices.choices().size() > MOST_PARTS;
            case Question.Ordering ordering -> ordering.items().size() > MOST_PARTS;
            case Question.Matching matching ->
                matching.pairs().size() > MOST_PARTS || matching.spares().size() > MOST_PARTS;
            case Question.Gaps gaps ->
                gaps.gaps().size() > MOST_PARTS || accepted.stream().anyMatch(texts -> texts.size() > MOST_ACCEPTED);
            case Question.ShortText text -> text.accepted().size() > MOST_ACCEPTED;
            case Question.Numeric number -> false;
        };
    }

    private static List<String> parts(Question question) {
        return switch (question) {
            case Question.OfChoices choices ->
                choices.choices().stream().map(Choice::text).toList();
            case Question.Ordering ordering ->
                ordering.items().stream().map(Question.Item::text).toList();
            case Question.Matching matching ->
                Stream.concat(
                                matching.pairs().stream().flatMap(pair -> Stream.of(pair.left(), pair.right())),
                                matching.spares().stream())
                        .map(Question.Item::text)
                        .toList();
            case Question.ShortText text -> List.of();
            case Question.Numeric number -> List.of();
            case Question.Gaps gaps -> List.of();
        };
    }

    private static List<List<String>> accepted(Question question) {
        return switch (question) {
            case Question.ShortText text -> List.of(text.accepted());
            case Question.Gaps gaps ->
                gaps.gaps().stream().map(Question.Gap::accepted).toList();
            default -> List.of();
        };
    }

    private static List<String> numbers(Question question) {
        return question instanceof Question.Numeric number
                ? List.of(number.value().toPlainString(), number.tolerance().toPlainString())
                : List.of();
    }

    private static Reason reason(InvalidField breach) {
        return switch (breach.code()) {
            case "quiz.one-right" -> Reason.NOT_ONE_RIGHT;
            case "quiz.one-right-at-least", "quiz.accepted-missing" -> Reason.NO_RIGHT_ANSWER;
            case "quiz.two-at-least", "quiz.two-choices" -> Reason.TOO_FEW_PARTS;
            case "quiz.items-equal" -> Reason.EQUAL_PARTS;
            case "quiz.gaps-differ" -> Reason.GAPS_DIFFER;
            case "quiz.negative" -> Reason.NO_NUMBER;
            default -> Reason.UNREADABLE;
        };
    }
}
