package vn.muoiphut.backend.report.count;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.UUID;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import vn.muoiphut.backend.organisation.Units;
import vn.muoiphut.backend.shared.Ids;

/** Counts again what was marked, from the bottom of the tree to its top, so that each unit is added up once. */
@Component
class Sweep {

    /** Short, as nobody counts for so long when an instance dies; two that count at once come to the same. */
    private static final Duration LEASE = Duration.ofSeconds(2);

    private static final int AT_ONCE = 1_000;
    private static final int MOST_ROUNDS = 20;

    private final MarkStore marks;
    private final Counting counting;
    private final LeaseStore leases;
    private final Units units;
    private final Clock clock;
    private final UUID holder;

    Sweep(MarkStore marks, Counting counting, LeaseStore leases, Units units, Clock clock, Ids ids) {
        this.marks = marks;
        this.counting = counting;
        this.leases = leases;
        this.units = units;
        this.clock = clock;
        this.holder = ids.next();
    }

    /** Carries out so many marks at most; the rest is for the next time. */
    @Scheduled(fixedDelayString = "${muoiphut.report.sweep-period:1s}")
    void sweep() {
        var start = now();
        for (var round = 0; round < MOST_ROUNDS; round++) {
            if (!leases.acquire(holder, now(), now().plus(LEASE))) {
                return;
            }
            var due = marks.due(start, AT_ONCE);
            // The first has waited longest: all before it is counted.
            leases.countedUpTo(due.isEmpty() ? start : due.getFirst().at());
            if (due.isEmpty()) {
                break;
            }
            carryOut(due, start);
        }
        leases.release(holder, now());
    }

    private void carryOut(Collection<Mark> due, Instant now) {
        var levels = new Levels();
        place(due, levels);
        for (var level = levels.takeDeepest(); !level.isEmpty(); level = levels.takeDeepest()) {
            place(counting.carryOut(level, now), levels);
        }
    }

    private void place(Collection<Mark> all, Levels levels) {
        var known = units.findAll(
                all.stream().map(mark -> mark.of().unit()).distinct().toList());
        for (var mark : all) {
            var unit = known.get(mark.of().unit());
            if (unit == null) {
                marks.counted(mark);
            } else {
                levels.add(mark, unit);
            }
        }
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
