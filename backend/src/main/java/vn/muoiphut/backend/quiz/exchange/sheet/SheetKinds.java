package vn.muoiphut.backend.quiz.exchange.sheet;

import java.util.Map;
import java.util.Optional;
import vn.muoiphut.backend.quiz.question.Question;
import vn.muoiphut.backend.quiz.question.StoredQuestion;
import vn.muoiphut.backend.shared.FoldedText;

/** Kinds of questions by their names in the sheet. */
final class SheetKinds {

    private SheetKinds() {}

    static String name(Question question) {
        var kind = StoredQuestion.of(question).kind();
        return Columns.KINDS.getOrDefault(kind, kind);
    }

    /** Read without regard to capitals and tone marks. */
    static Optional<String> kind(String name) {
        var folded = FoldedText.fold(name);
        return Columns.KINDS.entrySet().stream()
                .filter(entry -> FoldedText.fold(entry.getValue()).equals(folded)
                        || FoldedText.fold(entry.getKey()).equals(folded))
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
