package vn.muoiphut.backend.quiz;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import vn.muoiphut.backend.course.LessonId;
import vn.muoiphut.backend.quiz.question.QuestionMapper;
import vn.muoiphut.backend.shared.WireMapping;

/** Between a quiz and its wire form. */
@Mapper(config = WireMapping.class, uses = QuestionMapper.class)
interface QuizMapper {

    vn.muoiphut.api.model.Quiz toWire(Quiz quiz);

    @Mapping(target = "timeLimitSeconds", source = "timeLimit")
    vn.muoiphut.api.model.QuizSettings toWire(QuizSettings settings);

    @Mapping(target = "lesson", source = "lesson")
    Quiz toDomain(LessonId lesson, vn.muoiphut.api.model.Quiz wire);

    @Mapping(target = "timeLimit", source = "timeLimitSeconds")
    QuizSettings toDomain(vn.muoiphut.api.model.QuizSettings wire);

    default @Nullable Integer seconds(@Nullable Duration duration) {
        return duration == null ? null : (int) duration.toSeconds();
    }

    default @Nullable Duration duration(@Nullable Integer seconds) {
        return seconds == null ? null : Duration.ofSeconds(seconds);
    }
}
