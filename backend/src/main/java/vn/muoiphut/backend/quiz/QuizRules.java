package vn.muoiphut.backend.quiz;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.muoiphut.backend.quiz.Question.MultipleChoice;
import vn.muoiphut.backend.quiz.Question.SingleChoice;
import vn.muoiphut.backend.quiz.Question.TrueFalse;
import vn.muoiphut.backend.shared.InvalidField;

/** What a quiz must be for anybody to be able to pass it. */
final class QuizRules {

    private QuizRules() {}

    /** Every breach, by the path of its field on the wire; empty for a sound quiz. */
    static List<InvalidField> breaches(List<Question> questions) {
        var breaches = new ArrayList<InvalidField>();
        Set<UUID> ids = new HashSet<>();
        for (var index = 0; index < questions.size(); index++) {
            check(questions.get(index), "questions[" + index + "]", ids, breaches);
        }
        return breaches;
    }

    private static void check(Question question, String path, Set<UUID> ids, List<InvalidField> breaches) {
        if (!ids.add(question.id())) {
            breaches.add(new InvalidField(path + ".id", "duplicate"));
        }
        var choices = question.choices();
        for (var index = 0; index < choices.size(); index++) {
            if (!ids.add(choices.get(index).id())) {
                breaches.add(new InvalidField(path + ".choices[" + index + "].id", "duplicate"));
            }
        }
        var right = choices.stream().filter(Choice::correct).count();
        switch (question) {
            case SingleChoice single -> requireExactlyOne(right, path, breaches);
            case TrueFalse trueFalse -> {
                requireExactlyOne(right, path, breaches);
                if (choices.size() != 2) {
                    breaches.add(new InvalidField(path + ".choices", "quiz.two-choices"));
                }
            }
            case MultipleChoice multiple -> {
                if (right < 1) {
                    breaches.add(new InvalidField(path + ".choices", "quiz.one-right-at-least"));
                }
            }
        }
    }

    private static void requireExactlyOne(long right, String path, List<InvalidField> breaches) {
        if (right != 1) {
            breaches.add(new InvalidField(path + ".choices", "quiz.one-right"));
        }
    }
}
