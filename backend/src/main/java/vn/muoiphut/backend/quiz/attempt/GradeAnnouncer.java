package vn.muoiphut.backend.quiz.attempt;

import java.time.Clock;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Tells others of a grade: at once, and again later where a crash or a failure came in between. */
@Component
class GradeAnnouncer {

    private static final Logger log = LoggerFactory.getLogger(GradeAnnouncer.class);
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int AT_ONCE = 200;

    private final AttemptStore store;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    GradeAnnouncer(AttemptStore store, ApplicationEventPublisher events, Clock clock) {
        this.store = store;
        this.events = events;
        this.clock = clock;
    }

    /** Never fails: the grade is kept, and what could not follow from it now follows later. */
    void announce(Attempt attempt) {
        try {
            attempt.graded()
                    .ifPresent(graded -> events.publishEvent(new AttemptGraded(
                            attempt.id(),
                            attempt.member(),
                            attempt.course(),
                            attempt.lesson(),
                            graded.grade().passed(),
                            graded.submittedAt())));
            store.settle(attempt);
        } catch (RuntimeException e) {
            log.warn("attempt {} will be announced again", attempt.id(), e);
        }
    }

    @Scheduled(fixedDelayString = "${muoiphut.sweeps.owed-period:30s}")
    void announceWhatIsOwed() {
        store.owedBefore(clock.instant().minus(PATIENCE), AT_ONCE).forEach(this::announce);
    }
}
