package vn.muoiphut.backend.quiz.question;

import org.mapstruct.Mapper;
import vn.muoiphut.api.model.QuestionKind;
import vn.muoiphut.backend.shared.RefusedException;
import vn.muoiphut.backend.shared.WireMapping;

/** Between a question with its key and its wire form. Both name a kind and have the parts of this kind. */
@Mapper(config = WireMapping.class)
public interface QuestionMapper {

    default vn.muoiphut.api.model.Question toWire(Question question) {
        return toWire(StoredQuestion.of(question));
    }

    vn.muoiphut.api.model.Question toWire(StoredQuestion question);

    /** @throws RefusedException for a number without its value or its tolerance */
    default Question toDomain(vn.muoiphut.api.model.Question wire) {
        var number = wire.kind() == QuestionKind.NUMBER;
        if (number && wire.value() == null) {
            throw RefusedException.invalid("questions.value", "required");
        }
        if (number && wire.tolerance() == null) {
            throw RefusedException.invalid("questions.tolerance", "required");
        }
        return toStored(wire).toQuestion();
    }

    StoredQuestion toStored(vn.muoiphut.api.model.Question wire);

    default QuestionKind kind(String kind) {
        return QuestionKind.of(kind);
    }

    default String kind(QuestionKind kind) {
        return kind.value();
    }
}
