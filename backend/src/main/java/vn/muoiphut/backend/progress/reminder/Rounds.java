package vn.muoiphut.backend.progress.reminder;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import vn.muoiphut.backend.progress.assignment.Assignment;
import vn.muoiphut.backend.progress.assignment.AssignmentId;
import vn.muoiphut.backend.progress.assignment.Assignments;
import vn.muoiphut.backend.progress.reminder.Round.Found;
import vn.muoiphut.backend.progress.reminder.Round.Place;
import vn.muoiphut.backend.shared.RefusedException;

/** Begins rounds when their time has come, and has each walk on, whichever instance of the service it was with. */
@Component
class Rounds {

    /** What could not be begun for so long, because nothing ran, is not made up for. */
    private static final Duration GRACE = Duration.ofDays(1);

    private static final Duration LEASE = Duration.ofMinutes(2);
    private static final Duration KEPT_FOR = Duration.ofDays(90);
    private static final int AT_ONCE = 500;
    private static final int STEPS = 1_000;

    /** So many steps are walked while a manager waits for the figures: all of a unit of usual size. */
    private static final int STEPS_WHILE_WAITING = 20;

    private final RoundStore store;
    private final ReminderStore reminders;
    private final Walk walk;
    private final Assignments assignments;
    private final ReminderSettings settings;
    private final Clock clock;

    Rounds(
            RoundStore store,
            ReminderStore reminders,
            Walk walk,
            Assignments assignments,
            ReminderSettings settings,
            Clock clock) {
        this.store = store;
        this.reminders = reminders;
        this.walk = walk;
        this.assignments = assignments;
        this.settings = settings;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "${muoiphut.reminders.round-period:1m}")
    void sweep() {
        settings.offsets().forEach(this::begin);
        store.free(now(), AT_ONCE).forEach(round -> goOn(round, STEPS));
    }

    private void begin(Duration offset) {
        var now = now();
        assignments.dueBetween(now.minus(offset).minus(GRACE), now.minus(offset), due -> {
            var id = RoundId.of(due.id(), due.dueAtOr(now), offset);
            if (store.find(id).isEmpty()) {
                store.insert(round(id, due, true, now));
            }
        });
    }

    /**
     * Reminds those who have not completed an assigned course; the same id again answers how far that has come.
     *
     * @throws RefusedException {@code reminder.too-soon} when the last time was a short while ago
     */
    Round remind(RoundId id, Assignment assignment) {
        var now = now();
        var known = store.find(id);
        if (known.isPresent()) {
            return known.filter(round -> round.assignment().equals(assignment.id()))
                    .orElseThrow(() -> RefusedException.conflict("conflict.id"));
        }
        requirePause(assignment.id(), now);
        store.insert(round(id, assignment, false, now));
        store.find(id).ifPresent(round -> goOn(round, STEPS_WHILE_WAITING));
        return store.find(id).orElseThrow(RefusedException::notFound);
    }

    private void requirePause(AssignmentId assignment, Instant now) {
        if (store.startedSince(assignment, false, now.minus(settings.pause()))) {
            throw RefusedException.conflict("reminder.too-soon");
        }
    }

    private static Round round(RoundId id, Assignment of, boolean onlyWhereItHolds, Instant now) {
        return new Round(id, of.id(), of.course(), of.unit(), onlyWhereItHolds, now, Place.START, Found.NOTHING, 0);
    }

    /** Walks on unless another instance does; a step that was interrupted is taken again, and finds its reminders there. */
    private void goOn(Round round, int steps) {
        if (!store.claim(round, now(), now().plus(LEASE))) {
            return;
        }
        var at = round;
        for (var step = 0; step < steps && !at.isDone(); step++) {
            var next = walk.step(at, now());
            var rest = step + 1 == steps;
            if (!store.step(at, next, rest ? now() : now().plus(LEASE))) {
                return;
            }
            at = next;
        }
    }

    @Scheduled(fixedDelayString = "${muoiphut.sweeps.forget-period:1h}")
    void forgetWhatIsOld() {
        var then = now().minus(KEPT_FOR);
        reminders.removeBefore(then);
        store.removeBefore(then);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
