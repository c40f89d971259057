package vn.muoiphut.backend.report.analysis;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.muoiphut.api.model.ChoiceAnalysis;
import vn.muoiphut.api.model.ItemAnalysis;
import vn.muoiphut.api.model.LessonAnalysis;
import vn.muoiphut.backend.course.LessonId;
import vn.muoiphut.backend.progress.watch.WatchRule;
import vn.muoiphut.backend.quiz.Quiz;
import vn.muoiphut.backend.quiz.question.Question;

/** From sums to what trainers are shown: the questions of the quiz as it is published now. */
@Component
class AnalysisMapper {

    LessonAnalysis toWire(LessonId lesson, Analysis analysis, Optional<Quiz> quiz, double durationSeconds) {
        var seconds = WatchRule.secondsOf(durationSeconds);
        var questions = quiz.map(Quiz::questions).orElse(List.of());
        return new LessonAnalysis(
                lesson.value(),
                analysis.startedAt(),
                analysis.isDone(),
                analysis.attempts(),
                questions.stream()
                        .map(question -> toWire(question, analysis.items().getOrDefault(question.id(), ItemSums.NONE)))
                        .toList(),
                analysis.viewing().viewers(),
                analysis.viewing().watched().subList(0, seconds),
                analysis.viewing().stillThere().subList(0, seconds));
    }

    private static ItemAnalysis toWire(Question question, ItemSums sums) {
        return new ItemAnalysis(
                question.id(),
                question.text(),
                sums.answers(),
                orNull(sums.difficulty()),
                orNull(sums.discrimination()),
                choices(question, sums));
    }

    /** None where something else than choosing was asked for. */
    private static List<ChoiceAnalysis> choices(Question question, ItemSums sums) {
        return question instanceof Question.OfChoices ofChoices
                ? ofChoices.choices().stream()
                        .map(choice -> new ChoiceAnalysis(
                                choice.id(),
                                choice.words(),
                                choice.correct(),
                                sums.chosen().getOrDefault(choice.id(), 0L)))
                        .toList()
                : List.of();
    }

    private static @Nullable Double orNull(OptionalDouble number) {
        return number.isPresent() ? number.getAsDouble() : null;
    }
}
