package vn.muoiphut.backend.progress.learning;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.muoiphut.backend.course.PublishedCourse;
import vn.muoiphut.backend.course.PublishedLesson;
import vn.muoiphut.backend.progress.watch.LessonProgress;

/** A lesson in which a learner has done something. */
record Learnt(PublishedCourse course, PublishedLesson lesson, LessonProgress progress) {

    /** When they were last at its video; null where they only answered its quiz. */
    @Nullable
    Instant at() {
        var at = progress.position().at();
        return at.equals(Instant.EPOCH) ? null : at;
    }
}
