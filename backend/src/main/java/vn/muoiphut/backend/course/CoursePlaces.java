package vn.muoiphut.backend.course;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import vn.muoiphut.backend.organisation.UnitMerged;
import vn.muoiphut.backend.organisation.UnitPlaced;
import vn.muoiphut.backend.organisation.Units;

/** Lets courses follow their units: each is edited by whoever may teach in its unit or above, wherever that is now. */
@Component
class CoursePlaces {

    private final CourseStore store;
    private final Units units;
    private final Clock clock;

    CoursePlaces(CourseStore store, Units units, Clock clock) {
        this.store = store;
        this.units = units;
        this.clock = clock;
    }

    @EventListener
    void unitPlaced(UnitPlaced placed) {
        units.find(placed.unit()).ifPresent(unit -> store.own(unit.id(), unit.path(), now()));
    }

    @EventListener
    void unitMerged(UnitMerged merged) {
        units.find(merged.into()).ifPresent(into -> store.own(merged.unit(), into.path(), now()));
        store.offerInstead(merged.unit(), merged.into(), now());
    }

    /** For courses that were made while their unit moved, which nobody told of it. */
    @Scheduled(cron = "${muoiphut.sweeps.course-places-at:0 40 2 * * *}", zone = "Asia/Ho_Chi_Minh")
    void placeAll() {
        var owners = store.owners();
        for (var unit : units.findAll(owners).values()) {
            var closing = unit.closing();
            var into = closing == null ? null : closing.mergedInto();
            store.own(unit.id(), into == null ? unit.path() : units.get(into).path(), now());
        }
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
