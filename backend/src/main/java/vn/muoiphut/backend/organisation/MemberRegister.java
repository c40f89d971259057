package vn.muoiphut.backend.organisation;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.muoiphut.backend.shared.RefusedException;

/** Takes members on, changes and moves them. Reports follow. */
@Component
public class MemberRegister {

    private final MemberStore store;
    private final UnitStore units;
    private final Actors actors;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    MemberRegister(MemberStore store, UnitStore units, Actors actors, ApplicationEventPublisher events, Clock clock) {
        this.store = store;
        this.units = units;
        this.actors = actors;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Makes one change.
     *
     * @return as they are now
     * @throws RefusedException {@code conflict.version} when somebody else has changed them meanwhile, {@code
     *     member.number-taken} when another member has the number, {@code unit.closed} for a unit without members
     */
    public Member change(MemberChange change) {
        var wanted = change.after();
        if (change.concernsUnits() && wanted.active()) {
            requireOpen(wanted.unit());
        }
        write(List.of(change));
        var now = store.find(wanted.id()).filter(wanted::saysTheSameAs).orElseThrow(() -> reason(change));
        actors.forget();
        if (change.concernsUnits()) {
            announce(List.of(change));
        }
        return now;
    }

    /** Makes many changes, each of them wholly or not at all; who wants to know which reads again. Announce them then. */
    public void write(Collection<MemberChange> changes) {
        store.write(changes, clock.instant().truncatedTo(ChronoUnit.MILLIS));
    }

    /** Has everybody's rights looked up anew. */
    public void forget() {
        actors.forget();
    }

    /** Tells the other slices of changes that were made; harmless when it is done again. */
    public void announce(MembersPlaced placed) {
        actors.forget();
        events.publishEvent(placed);
    }

    private void announce(Collection<MemberChange> changes) {
        announce(MembersPlaced.all(changes));
    }

    private RefusedException reason(MemberChange change) {
        var holder = store.findByNumber(change.after().number());
        return holder.filter(member -> !member.id().equals(change.after().id())).isPresent()
                ? RefusedException.conflict("member.number-taken")
                : RefusedException.conflict("conflict.version");
    }

    private void requireOpen(UnitId id) {
        if (units.find(id).filter(Unit::isOpen).isEmpty()) {
            throw RefusedException.unacceptable("unit.closed");
        }
    }
}
