package vn.muoiphut.backend.quiz.attempt;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;
import vn.muoiphut.backend.course.CourseId;
import vn.muoiphut.backend.course.LessonId;
import vn.muoiphut.backend.organisation.MemberId;
import vn.muoiphut.backend.quiz.QuizSettings;
import vn.muoiphut.backend.quiz.StoredSettings;
import vn.muoiphut.backend.quiz.question.Response;
import vn.muoiphut.backend.quiz.question.StoredQuestion;

/**
 * An attempt as it lies in MongoDB. That the ordinal is a part of the key keeps two devices from opening two at once.
 *
 * @param grade null while it is open
 * @param owedSince since when others are to be told of the grade; null when they have been
 */
@Document(StoredAttempt.COLLECTION)
record StoredAttempt(
        @Id Key id,
        UUID attemptId,
        UUID courseId,
        Instant startedAt,
        int passPercent,
        @Nullable StoredSettings settings,
        List<StoredQuestion> questions,
        List<StoredAnswer> answers,
        @Nullable StoredGrade grade,
        @Nullable Instant owedSince) {

    static final String COLLECTION = "quizAttempts";

    record Key(UUID memberId, UUID lessonId, int ordinal) {

        static Key of(Attempt attempt) {
            return new Key(attempt.member().value(), attempt.lesson().value(), attempt.ordinal());
        }
    }

    record StoredGrade(Instant submittedAt, int percent, boolean passed) {}

    /** Without what was asked and answered. */
    record Summary(UUID attemptId, @Nullable StoredGrade grade) {

        AttemptSummary toSummary() {
            var result = grade == null
                    ? null
                    : new AttemptSummary.Result(grade.submittedAt(), grade.percent(), grade.passed());
            return new AttemptSummary(new AttemptId(attemptId), result);
        }
    }

    static StoredAttempt of(Attempt attempt, @Nullable Instant owedSince) {
        return new StoredAttempt(
                Key.of(attempt),
                attempt.id().value(),
                attempt.course().value(),
                attempt.startedAt(),
                attempt.passPercent(),
                StoredSettings.of(attempt.settings()),
                attempt.questions().stream().map(StoredQuestion::of).toList(),
                stored(attempt.answers()),
                stored(attempt.state()),
                owedSince);
    }

    static List<StoredAnswer> stored(Answers answers) {
        return answers.responses().entrySet().stream()
                .map(answer -> StoredAnswer.of(answer.getKey(), answer.getValue()))
                .toList();
    }

    static @Nullable StoredGrade stored(Attempt.State state) {
        return switch (state) {
            case Attempt.State.Open open -> null;
            case Attempt.State.Graded graded ->
                new StoredGrade(
                        graded.submittedAt(),
                        graded.grade().percent(),
                        graded.grade().passed());
        };
    }

    Attempt toAttempt() {
        var responses = new HashMap<UUID, Response>();
        for (var answer : answers) {
            answer.toResponse().ifPresent(response -> responses.put(answer.questionId(), response));
        }
        return new Attempt(
                new AttemptId(attemptId),
                new MemberId(id.memberId()),
                new CourseId(courseId),
                new LessonId(id.lessonId()),
                id.ordinal(),
                startedAt,
                passPercent,
                settings == null ? QuizSettings.USUAL : settings.toSettings(),
                questions.stream().map(StoredQuestion::toQuestion).toList(),
                new Answers(responses),
                grade == null
                        ? new Attempt.State.Open()
                        : new Attempt.State.Graded(grade.submittedAt(), new Grade(grade.percent(), grade.passed())));
    }
}
