package vn.muoiphut.backend.progress.watch;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import vn.muoiphut.backend.progress.completion.CourseProgresses;

/**
 * Lets progress in a course follow from progress in its lessons: at once, and again later where a crash or a failure
 * came in between.
 */
@Component
class Consequences {

    private static final Logger log = LoggerFactory.getLogger(Consequences.class);
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int AT_ONCE = 200;

    private final LessonProgressStore store;
    private final CourseProgresses courses;
    private final Clock clock;

    Consequences(LessonProgressStore store, CourseProgresses courses, Clock clock) {
        this.store = store;
        this.courses = courses;
        this.clock = clock;
    }

    /** Never fails: the progress in the lesson is kept, and what could not follow from it now follows later. */
    void draw(LessonProgress progress, Instant owedSince) {
        try {
            var completed = progress.isCompleted() ? progress.lesson() : null;
            courses.lessonDone(progress.member(), progress.course(), completed, owedSince);
            store.settle(progress, owedSince);
        } catch (RuntimeException e) {
            log.warn("progress of {} in {} is followed up later", progress.member(), progress.course(), e);
        }
    }

    @Scheduled(fixedDelayString = "${muoiphut.sweeps.owed-period:30s}")
    void drawWhatIsOwed() {
        store.owedBefore(clock.instant().minus(PATIENCE), AT_ONCE).forEach(owed -> draw(owed.progress(), owed.since()));
    }
}
