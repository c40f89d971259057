package vn.muoiphut.backend.quiz.attempt;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.muoiphut.backend.quiz.question.Choice;
import vn.muoiphut.backend.quiz.question.Question;
import vn.muoiphut.backend.quiz.question.Response;
import vn.muoiphut.backend.shared.InvalidField;

/** What may be answered to the questions that were asked. Leaving questions, or parts of them, out is allowed. */
final class AnswerRules {

    private AnswerRules() {}

    /** Every breach; empty for answers that can be graded. */
    static List<InvalidField> breaches(List<Question> questions, Answers answers) {
        var asked = questions.stream().collect(Collectors.toMap(Question::id, Function.identity()));
        var breaches = new ArrayList<InvalidField>();
        for (Map.Entry<UUID, Response> answer : answers.responses().entrySet()) {
            var question = asked.get(answer.getKey());
            if (question == null) {
                breaches.add(new InvalidField("answers.questionId", "unknown", List.of(answer.getKey())));
            } else if (!mayBeAnswered(question, answer.getValue())) {
                breaches.add(new InvalidField("answers", "quiz.not-choosable", List.of(question.id())));
            }
        }
        return breaches;
    }

    private static boolean mayBeAnswered(Question question, Response response) {
        return switch (question) {
            case Question.MultipleChoice multiple -> mayChoose(multiple, response, Integer.MAX_VALUE);
            case Question.OfChoices one -> mayChoose(one, response, 1);
            case Question.ShortText text -> response instanceof Response.Written;
            case Question.Numeric number -> response instanceof Response.Written;
            case Question.Ordering ordering ->
                response instanceof Response.Ordered(List<UUID> items)
                        && areOfThese(items, ordering.items().stream().map(Question.Item::id));
            case Question.Matching matching ->
                response instanceof Response.Matched(Map<UUID, UUID> partners) && mayMatch(matching, partners);
            case Question.Gaps gaps ->
                response instanceof Response.Filled(Map<UUID, String> texts)
                        && areOfThese(texts.keySet(), gaps.gaps().stream().map(Question.Gap::id));
        };
    }

    private static boolean mayChoose(Question.OfChoices question, Response response, int most) {
        return response instanceof Response.Chosen(Set<UUID> chosen)
                && chosen.size() <= most
                && areOfThese(chosen, question.choices().stream().map(Choice::id));
    }

    /** A partner can be given to one thing alone. */
    private static boolean mayMatch(Question.Matching matching, Map<UUID, UUID> partners) {
        var left = matching.pairs().stream().map(Question.Pair::left).map(Question.Item::id);
        return areOfThese(partners.keySet(), left)
                && areOfThese(partners.values(), Partners.of(matching).stream().map(Question.Item::id));
    }

    /** Each of the answered is among the offered, and none of them twice. */
    private static boolean areOfThese(Collection<UUID> answered, Stream<UUID> offered) {
        return new HashSet<>(answered).size() == answered.size()
                && offered.collect(Collectors.toSet()).containsAll(answered);
    }
}
