package vn.muoiphut.backend.quiz.attempt;

import java.util.List;
import java.util.stream.Stream;
import vn.muoiphut.backend.quiz.question.Question;

/** What stands on the right of a matching: partners and spares, nobody can see which. */
final class Partners {

    private Partners() {}

    static List<Question.Item> of(Question.Matching matching) {
        return Stream.concat(matching.pairs().stream().map(Question.Pair::right), matching.spares().stream())
                .toList();
    }
}
