package vn.muoiphut.backend.quiz.attempt;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.muoiphut.backend.course.CourseId;
import vn.muoiphut.backend.course.LessonId;
import vn.muoiphut.backend.organisation.MemberId;
import vn.muoiphut.backend.quiz.Question;

/**
 * One go of a member at a quiz.
 *
 * @param ordinal the member's how-manieth at this quiz, from 1
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
        List<Question> questions,
        Answers answers,
        State state) {

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

    Attempt answered(Answers newAnswers) {
        return with(newAnswers, state);
    }

    Attempt handedIn(Answers last, Instant now) {
        return with(last, new State.Graded(now, Grade.of(questions, last, passPercent)));
    }

    private Attempt with(Answers newAnswers, State newState) {
        return new Attempt(
                id, member, course, lesson, ordinal, startedAt, passPercent, questions, newAnswers, newState);
    }
}
