package vn.muoiphut.backend.quiz.attempt;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.muoiphut.backend.quiz.Choice;
import vn.muoiphut.backend.quiz.Question;
import vn.muoiphut.backend.quiz.Question.MultipleChoice;
import vn.muoiphut.backend.quiz.Question.SingleChoice;
import vn.muoiphut.backend.quiz.Question.TrueFalse;
import vn.muoiphut.backend.shared.InvalidField;

/** What may be answered to the questions that were asked. Leaving questions out is allowed. */
final class AnswerRules {

    private AnswerRules() {}

    /** Every breach; empty for answers that can be graded. */
    static List<InvalidField> breaches(List<Question> questions, Answers answers) {
        var asked = questions.stream().collect(Collectors.toMap(Question::id, Function.identity()));
        var breaches = new ArrayList<InvalidField>();
        for (Map.Entry<UUID, Set<UUID>> answer : answers.chosen().entrySet()) {
            var question = asked.get(answer.getKey());
            if (question == null) {
                breaches.add(new InvalidField("answers.questionId", "unknown", List.of(answer.getKey())));
            } else if (!mayChoose(question, answer.getValue())) {
                breaches.add(new InvalidField("answers.choiceIds", "quiz.not-choosable", List.of(question.id())));
            }
        }
        return breaches;
    }

    private static boolean mayChoose(Question question, Set<UUID> chosen) {
        var offered = question.choices().stream().map(Choice::id).toList();
        var most = switch (question) {
            case SingleChoice single -> 1;
            case TrueFalse trueFalse -> 1;
            case MultipleChoice multiple -> offered.size();
        };
        return chosen.size() <= most && offered.containsAll(chosen);
    }
}
