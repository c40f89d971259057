package vn.muoiphut.backend.quiz.attempt;

import java.time.Instant;
import vn.muoiphut.backend.course.CourseId;
import vn.muoiphut.backend.course.LessonId;
import vn.muoiphut.backend.organisation.MemberId;

/** An attempt was handed in and graded. It may come twice. */
public record AttemptGraded(
        AttemptId attempt, MemberId member, CourseId course, LessonId lesson, boolean passed, Instant at) {}
