package vn.muoiphut.backend.quiz;

import java.util.List;
import java.util.UUID;
import vn.muoiphut.backend.course.LessonId;
import vn.muoiphut.backend.quiz.question.Question;
import vn.muoiphut.backend.quiz.question.Shuffle;

/**
 * The quiz of a lesson with its key, in one of its versions. A version is never changed: a learner is asked that which
 * was published, whatever its trainer is writing meanwhile.
 *
 * @param version counts the changes; 0 before the first
 * @param passPercent of the credit that all questions give together
 */
public record Quiz(LessonId lesson, long version, int passPercent, QuizSettings settings, List<Question> questions) {

    static final int USUAL_PASS_PERCENT = 80;

    /** As many questions as the contract lets one attempt carry. */
    static final int MOST_ASKED = 50;

    public Quiz {
        questions = List.copyOf(questions);
    }

    static Quiz emptyOf(LessonId lesson) {
        return new Quiz(lesson, 0, USUAL_PASS_PERCENT, QuizSettings.USUAL, List.of());
    }

    Quiz nextVersion() {
        return new Quiz(lesson, version + 1, passPercent, settings, questions);
    }

    /** The first version of the same quiz for another lesson. */
    Quiz copiedTo(LessonId copy) {
        return new Quiz(copy, 1, passPercent, settings, questions);
    }

    /** How many questions an attempt asks. */
    public int asked() {
        var drawn = settings.drawn();
        return drawn == null ? questions.size() : Math.min(drawn, questions.size());
    }

    /** The questions of one attempt, in the order in which they are asked. */
    public List<Question> drawFor(UUID attempt) {
        if (settings.shuffled()) {
            return Shuffle.of(questions, attempt).stream()
                    .limit(asked())
                    .map(question -> question instanceof Question.OfChoices choices
                            ? choices.with(Shuffle.of(choices.choices(), attempt, question.id()))
                            : question)
                    .toList();
        }
        var drawn = Shuffle.of(questions, attempt).subList(0, asked());
        return questions.stream().filter(drawn::contains).toList();
    }
}
