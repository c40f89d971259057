package vn.muoiphut.backend.progress.learning;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import vn.muoiphut.backend.course.LessonId;
import vn.muoiphut.backend.course.PublishedCourse;
import vn.muoiphut.backend.course.PublishedLesson;
import vn.muoiphut.backend.progress.watch.LessonProgress;
import vn.muoiphut.backend.quiz.attempt.AttemptId;

/**
 * What a learner sees of one lesson.
 *
 * @param courseCompleted whether they have completed the whole course
 * @param quizTimeLimit how long an attempt may take; null where there is no limit
 * @param quizAttemptsLeft how many attempts may still be begun; null where there is no limit
 * @param openAttempt the one that can be gone on with
 * @param lastAttempt the one graded last
 * @param next the lesson after it in the course
 */
record LessonView(
        PublishedCourse course,
        PublishedLesson lesson,
        LessonProgress progress,
        boolean courseCompleted,
        @Nullable Duration quizTimeLimit,
        @Nullable Integer quizAttemptsLeft,
        @Nullable AttemptId openAttempt,
        @Nullable AttemptId lastAttempt,
        @Nullable LessonId next) {}
