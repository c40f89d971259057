package vn.muoiphut.backend.quiz;

import java.util.List;
import vn.muoiphut.backend.course.LessonId;

/**
 * The quiz of a lesson with its key, in one of its versions. A version is never changed: a learner is asked that which
 * was published, whatever its trainer is writing meanwhile.
 *
 * @param version counts the changes; 0 before the first
 * @param passPercent of the questions that must be answered rightly
 */
public record Quiz(LessonId lesson, long version, int passPercent, List<Question> questions) {

    static final int USUAL_PASS_PERCENT = 80;

    public Quiz {
        questions = List.copyOf(questions);
    }

    static Quiz emptyOf(LessonId lesson) {
        return new Quiz(lesson, 0, USUAL_PASS_PERCENT, List.of());
    }

    Quiz nextVersion() {
        return new Quiz(lesson, version + 1, passPercent, questions);
    }
}
