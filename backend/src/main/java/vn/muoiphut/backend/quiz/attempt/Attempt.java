package vn.muoiphut.backend.quiz.attempt;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.muoiphut.backend.course.CourseId;
import vn.muoiphut.backend.course.LessonId;
import vn.muoiphut.backend.organisation.MemberId;
import vn.muoiphut.backend.quiz.QuizSettings;
import vn.muoiphut.backend.quiz.QuizSettings.Review;
import vn.muoiphut.backend.quiz.question.Question;

/**
 * One go of a member at a quiz.
 *
 * @param ordinal the member's how-manieth at this quiz, from 1
 * @param settings of the quiz when it was started
 * @param questions as they were asked, with their key; a later edit of the quiz does not change them
 */
record Attempt(
        AttemptId id,
        MemberId member,
        CourseId course,
        LessonId lesson,
        int ordinal,
        Instant startedAt,
        int passPercent,
        QuizSettings settings,
        List<Question> questions,
        Answers answers,
        State state) {

    /** So much later than the time limit answers may arrive on a bad line. */
    private static final Duration GRACE = Duration.ofSeconds(30);

    /** How far an attempt has come. */
    sealed interface State {

        /** Answers may still change. */
        record Open() implements State {}

        /** Handed in and graded, once and for all. */
        record Graded(Instant submittedAt, Grade grade) implements State {}
    }

    Attempt {
        questions = List.copyOf(questions);
    }

    boolean isOpen() {
        return switch (state) {
            case State.Open open -> true;
            case State.Graded graded -> false;
        };
    }

    /** Empty while it is open. */
    Optional<State.Graded> graded() {
        return switch (state) {
            case State.Open open -> Optional.empty();
            case State.Graded graded -> Optional.of(graded);
        };
    }

    /** Until when answers count; empty without a time limit. */
    Optional<Instant> dueAt() {
        return Optional.ofNullable(settings.timeLimit()).map(startedAt::plus);
    }

    /** Whether its time has run out, with what a bad line needs. */
    boolean isOver(Instant now) {
        return isOpen() && dueAt().filter(due -> now.isAfter(due.plus(GRACE))).isPresent();
    }

    /** How many attempts the member has after this one; empty where there is no limit. */
    Optional<Integer> attemptsLeft() {
        return Optional.ofNullable(settings.attemptsLeft(ordinal));
    }

    /** What is shown of the single questions: nothing before it is graded, and then what the quiz shows. */
    Review review() {
        return graded().map(this::review).orElse(Review.SCORE);
    }

    private Review review(State.Graded graded) {
        var last = graded.grade().passed()
                || attemptsLeft().filter(left -> left == 0).isPresent();
        return settings.review() == Review.WHEN_PASSED && last ? Review.EVERYTHING : settings.review();
    }

    Attempt answered(Answers newAnswers) {
        return with(newAnswers, state);
    }

    Attempt handedIn(Answers last, Instant now) {
        return with(last, new State.Graded(now, Grade.of(questions, last, settings.partialCredit(), passPercent)));
    }

    private Attempt with(Answers newAnswers, State newState) {
        return new Attempt(
                id, member, course, lesson, ordinal, startedAt, passPercent, settings, questions, newAnswers, newState);
    }
}
