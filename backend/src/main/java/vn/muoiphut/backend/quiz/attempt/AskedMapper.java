package vn.muoiphut.backend.quiz.attempt;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.muoiphut.api.model.AskedChoice;
import vn.muoiphut.api.model.AskedQuestion;
import vn.muoiphut.api.model.QuestionItem;
import vn.muoiphut.api.model.QuestionKind;
import vn.muoiphut.backend.quiz.question.Picture;
import vn.muoiphut.backend.quiz.question.Question;
import vn.muoiphut.backend.quiz.question.Shuffle;
import vn.muoiphut.backend.quiz.question.StoredQuestion;

/** The wire form of a question as it is asked. Nothing in it, nor its order, tells what is right. */
final class AskedMapper {

    private AskedMapper() {}

    static AskedQuestion of(Question question, AttemptId attempt) {
        return switch (question) {
            case Question.OfChoices choices -> of(question, choicesOf(choices), null, null, null);
            case Question.ShortText text -> of(question, null, null, null, null);
            case Question.Numeric number -> of(question, null, null, null, null);
            case Question.Ordering ordering ->
                of(question, null, items(Shuffle.away(ordering.items(), attempt.value(), ordering.id())), null, null);
            case Question.Matching matching ->
                of(
                        question,
                        null,
                        items(matching.pairs().stream().map(Question.Pair::left).toList()),
                        items(Shuffle.of(Partners.of(matching), attempt.value(), matching.id())),
                        null);
            case Question.Gaps gaps ->
                of(
                        question,
                        null,
                        null,
                        null,
                        gaps.gaps().stream().map(Question.Gap::id).toList());
        };
    }

    private static AskedQuestion of(
            Question question,
            @Nullable List<AskedChoice> choices,
            @Nullable List<QuestionItem> items,
            @Nullable List<QuestionItem> partners,
            @Nullable List<UUID> gaps) {
        var kind = QuestionKind.of(StoredQuestion.of(question).kind());
        return new AskedQuestion(
                question.id(), kind, question.text(), picture(question.picture()), choices, items, partners, gaps);
    }

    private static List<AskedChoice> choicesOf(Question.OfChoices question) {
        return question.choices().stream()
                .map(choice -> new AskedChoice(choice.id(), choice.text(), picture(choice.picture())))
                .toList();
    }

    private static vn.muoiphut.api.model.@Nullable Picture picture(@Nullable Picture picture) {
        return picture == null
                ? null
                : new vn.muoiphut.api.model.Picture(
                        picture.id(), picture.width(), picture.height(), picture.alternative());
    }

    private static List<QuestionItem> items(List<Question.Item> items) {
        return items.stream()
                .map(item -> new QuestionItem(item.id(), item.text()))
                .toList();
    }
}
