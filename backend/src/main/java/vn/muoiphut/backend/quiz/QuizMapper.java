package vn.muoiphut.backend.quiz;

import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import vn.muoiphut.backend.course.LessonId;
import vn.muoiphut.backend.quiz.Question.MultipleChoice;
import vn.muoiphut.backend.quiz.Question.SingleChoice;
import vn.muoiphut.backend.quiz.Question.TrueFalse;
import vn.muoiphut.backend.shared.WireMapping;

/** Between a quiz and its wire form. */
@Mapper(config = WireMapping.class)
interface QuizMapper {

    vn.muoiphut.api.model.Quiz toWire(Quiz quiz);

    default vn.muoiphut.api.model.Question toWire(Question question) {
        return new vn.muoiphut.api.model.Question(
                question.id(),
                QuestionKindMapper.of(question),
                question.text(),
                question.explanation(),
                question.choices().stream().map(this::toWire).toList());
    }

    vn.muoiphut.api.model.Choice toWire(Choice choice);

    @Mapping(target = "lesson", source = "lesson")
    Quiz toDomain(LessonId lesson, vn.muoiphut.api.model.Quiz wire);

    Choice toDomain(vn.muoiphut.api.model.Choice wire);

    default Question toDomain(vn.muoiphut.api.model.Question wire) {
        var choices = wire.choices().stream().map(this::toDomain).toList();
        return switch (wire.kind()) {
            case SINGLE_CHOICE -> new SingleChoice(wire.id(), wire.text(), wire.explanation(), choices);
            case MULTIPLE_CHOICE -> new MultipleChoice(wire.id(), wire.text(), wire.explanation(), choices);
            case TRUE_FALSE -> new TrueFalse(wire.id(), wire.text(), wire.explanation(), choices);
        };
    }
}
