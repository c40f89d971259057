package vn.muoiphut.backend.quiz.question;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.muoiphut.backend.shared.InvalidField;

/** What a question must be for anybody to be able to answer it rightly. */
public final class QuestionRules {

    private static final Pattern GAP = Pattern.compile("_{3,}");

    private final Set<UUID> ids = new HashSet<>();
    private final List<InvalidField> breaches = new ArrayList<>();

    private QuestionRules() {}

    /** Every breach, by the path of its field on the wire; empty when all questions are sound. */
    public static List<InvalidField> breaches(List<? extends Question> questions) {
        var rules = new QuestionRules();
        for (var index = 0; index < questions.size(); index++) {
            rules.check(questions.get(index), "questions[" + index + "]");
        }
        return rules.breaches;
    }

    private void check(Question question, String path) {
        once(question.id(), path);
        switch (question) {
            case Question.OfChoices choices -> checkChoices(choices, path);
            case Question.ShortText text -> accepted(text.accepted(), text.rule(), path + ".accepted");
            case Question.Numeric number -> {
                if (number.tolerance().signum() < 0) {
                    breach(path + ".tolerance", "quiz.negative");
                }
            }
            case Question.Ordering ordering -> {
                atLeastTwo(ordering.items(), path + ".items");
                distinct(ordering.items(), path + ".items");
            }
            case Question.Matching matching -> checkMatching(matching, path);
            case Question.Gaps gaps -> checkGaps(gaps, path);
        }
    }

    private void checkChoices(Question.OfChoices question, String path) {
        var choices = question.choices();
        for (var index = 0; index < choices.size(); index++) {
            var choice = choices.get(index);
            once(choice.id(), path + ".choices[" + index + "]");
            if (choice.words().isBlank()) {
                breach(path + ".choices[" + index + "].text", "quiz.choice-empty");
            }
        }
        atLeastTwo(choices, path + ".choices");
        var right = question.key().size();
        if (question instanceof Question.MultipleChoice) {
            if (right < 1) {
                breach(path + ".choices", "quiz.one-right-at-least");
            }
        } else if (right != 1) {
            breach(path + ".choices", "quiz.one-right");
        }
        if (question instanceof Question.TrueFalse && choices.size() > 2) {
            breach(path + ".choices", "quiz.two-choices");
        }
    }

    private void checkMatching(Question.Matching matching, String path) {
        atLeastTwo(matching.pairs(), path + ".pairs");
        distinct(matching.pairs().stream().map(Question.Pair::left).toList(), path + ".pairs");
        var right = Stream.concat(matching.pairs().stream().map(Question.Pair::right), matching.spares().stream());
        distinct(right.toList(), path + ".pairs");
    }

    private void checkGaps(Question.Gaps gaps, String path) {
        if (gaps.gaps().isEmpty()
                || GAP.matcher(gaps.text()).results().count() != gaps.gaps().size()) {
            breach(path + ".gaps", "quiz.gaps-differ");
        }
        for (var index = 0; index < gaps.gaps().size(); index++) {
            var gap = gaps.gaps().get(index);
            var place = path + ".gaps[" + index + "]";
            once(gap.id(), place);
            accepted(gap.accepted(), gaps.rule(), place + ".accepted");
        }
    }

    private void accepted(List<String> accepted, TextRule rule, String path) {
        if (accepted.isEmpty()
                || accepted.stream().anyMatch(text -> rule.plain(text).isEmpty())) {
            breach(path, "quiz.accepted-missing");
        }
    }

    /** Two things that look the same could not be told apart by who answers. */
    private void distinct(List<Question.Item> items, String path) {
        items.forEach(item -> once(item.id(), path));
        var texts = items.stream().map(Question.Item::text).map(TextRule.USUAL::plain);
        if (texts.distinct().count() != items.size()) {
            breach(path, "quiz.items-equal");
        }
    }

    private void atLeastTwo(Collection<?> things, String path) {
        if (things.size() < 2) {
            breach(path, "quiz.two-at-least");
        }
    }

    private void once(UUID id, String path) {
        if (!ids.add(id)) {
            breach(path + ".id", "duplicate");
        }
    }

    private void breach(String path, String code) {
        breaches.add(new InvalidField(path, code));
    }
}
