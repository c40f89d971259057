package vn.muoiphut.backend.quiz.question;

import java.util.stream.Collectors;

/** Gives an answer that has full credit, to be shown with a result. */
public final class RightAnswer {

    private RightAnswer() {}

    public static Response to(Question question) {
        return switch (question) {
            case Question.OfChoices choices -> new Response.Chosen(choices.key());
            case Question.ShortText text -> new Response.Written(text.accepted().getFirst());
            case Question.Numeric number -> new Response.Written(number.value().toPlainString());
            case Question.Ordering ordering ->
                new Response.Ordered(
                        ordering.items().stream().map(Question.Item::id).toList());
            case Question.Matching matching ->
                new Response.Matched(matching.pairs().stream()
                        .collect(Collectors.toMap(
                                pair -> pair.left().id(), pair -> pair.right().id())));
            case Question.Gaps gaps ->
                new Response.Filled(gaps.gaps().stream()
                        .collect(Collectors.toMap(
                                Question.Gap::id, gap -> gap.accepted().getFirst())));
        };
    }
}
