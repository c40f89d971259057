package vn.muoiphut.backend.progress.reminder;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import vn.muoiphut.backend.course.PublishedCourses;
import vn.muoiphut.backend.progress.assignment.Assignments;
import vn.muoiphut.backend.progress.completion.CourseProgresses;
import vn.muoiphut.backend.progress.reach.Notice;
import vn.muoiphut.backend.progress.reach.Reach;
import vn.muoiphut.backend.progress.reach.Reaches;

/** Sends reminders, when nobody sleeps, each once to each destination, however many instances of the service there are. */
@Component
class Deliveries {

    private static final Logger log = LoggerFactory.getLogger(Deliveries.class);
    private static final Duration LEASE = Duration.ofMinutes(5);
    private static final Duration PAUSE = Duration.ofMinutes(10);
    private static final int MOST_TRIES = 5;
    private static final int AT_ONCE = 500;

    private final ReminderStore store;
    private final Reaches reaches;
    private final CourseProgresses progresses;
    private final Assignments assignments;
    private final PublishedCourses courses;
    private final ReminderTexts texts;
    private final ReminderSettings settings;
    private final Clock clock;

    Deliveries(
            ReminderStore store,
            Reaches reaches,
            CourseProgresses progresses,
            Assignments assignments,
            PublishedCourses courses,
            ReminderTexts texts,
            ReminderSettings settings,
            Clock clock) {
        this.store = store;
        this.reaches = reaches;
        this.progresses = progresses;
        this.assignments = assignments;
        this.courses = courses;
        this.texts = texts;
        this.settings = settings;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "${muoiphut.reminders.delivery-period:20s}")
    void sweep() {
        if (settings.quietHours().isQuiet(now())) {
            return;
        }
        for (var id : store.due(now(), AT_ONCE)) {
            try {
                store.claim(id, now(), now().plus(LEASE)).ifPresent(this::send);
            } catch (RuntimeException e) {
                log.warn("reminder {} is sent later", id, e);
            }
        }
    }

    private void send(Reminder reminder) {
        var reach = reaches.ofMembers(List.of(reminder.member())).get(reminder.member());
        var notice = reach == null ? Optional.<Notice>empty() : notice(reminder, reach);
        if (notice.isEmpty() || reach == null || sentEverywhere(reminder, reach, notice.get())) {
            store.done(reminder.id());
        } else if (reminder.tries() >= MOST_TRIES) {
            log.warn("reminder {} is given up after {} tries", reminder.id(), reminder.tries());
            store.done(reminder.id());
        } else {
            store.tryAgain(reminder.id(), now().plus(PAUSE.multipliedBy(reminder.tries())));
        }
    }

    /** Empty when there is nothing to remind of any more. */
    private Optional<Notice> notice(Reminder reminder, Reach reach) {
        if (progresses.isCompleted(reminder.member(), reminder.course())) {
            return Optional.empty();
        }
        return assignments
                .find(reminder.assignment())
                .flatMap(assignment -> courses.find(reminder.course())
                        .map(course -> texts.notice(reminder, assignment, course, reach.language(), now())));
    }

    private boolean sentEverywhere(Reminder reminder, Reach reach, Notice notice) {
        var everywhere = true;
        for (var destination : reach.destinations()) {
            if (!reminder.reached().contains(destination.key())) {
                var settled = reaches.deliver(reminder.member(), destination, notice);
                if (settled) {
                    store.reached(reminder.id(), destination.key());
                }
                everywhere &= settled;
            }
        }
        return everywhere;
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
