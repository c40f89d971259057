package vn.muoiphut.backend.course;

import java.util.List;

/**
 * What completes a course and its lessons.
 *
 * @param watchedPercent of a lesson's seconds that must have been watched, {@value #LEAST_PERCENT} to 100
 * @param quizNeeded whether a lesson with a video is completed only when its quiz is passed; one that is nothing but a
 *     quiz always is
 * @param requiredLessons those that complete the course; all when empty
 */
public record CompletionRule(int watchedPercent, boolean quizNeeded, List<LessonId> requiredLessons) {

    public static final int LEAST_PERCENT = 50;

    /** Nine tenths of every video, and every quiz. */
    public static final CompletionRule USUAL = new CompletionRule(90, true, List.of());

    public CompletionRule {
        requiredLessons = List.copyOf(requiredLessons);
        if (watchedPercent < LEAST_PERCENT || watchedPercent > 100) {
            throw new IllegalArgumentException("no share of a lesson: " + watchedPercent);
        }
    }

    /** Whether the lesson asks for its quiz to be passed. */
    public boolean asksForQuiz(PublishedLesson lesson) {
        return lesson.hasQuiz() && (quizNeeded || !lesson.hasVideo());
    }
}
