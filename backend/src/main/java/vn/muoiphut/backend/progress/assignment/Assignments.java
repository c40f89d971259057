package vn.muoiphut.backend.progress.assignment;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import vn.muoiphut.backend.course.CourseId;
import vn.muoiphut.backend.course.PublishedCourses;
import vn.muoiphut.backend.organisation.Unit;
import vn.muoiphut.backend.organisation.UnitId;
import vn.muoiphut.backend.organisation.UnitMerged;
import vn.muoiphut.backend.shared.Cursor;
import vn.muoiphut.backend.shared.Page;
import vn.muoiphut.backend.shared.RefusedException;

/** Courses given to units. */
@Component
public class Assignments {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int AT_ONCE = 200;

    private final AssignmentStore store;
    private final PublishedCourses courses;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Assignments(AssignmentStore store, PublishedCourses courses, ApplicationEventPublisher events, Clock clock) {
        this.store = store;
        this.courses = courses;
        this.events = events;
        this.clock = clock;
    }

    /** What is asked of the members of a unit, by course. */
    public Map<CourseId, Aim> aimsAt(Unit unit) {
        return Aim.of(store.ofUnits(unit.path()));
    }

    /** What is asked of the members of a unit in one course; empty when it was not assigned to them. */
    public Optional<Aim> aimAt(Unit unit, CourseId course) {
        return Optional.ofNullable(
                Aim.of(store.ofUnits(unit.path(), List.of(course))).get(course));
    }

    /** What is asked of the members of each unit in some courses, in one query. */
    public Map<UnitId, Map<CourseId, Aim>> aimsAt(Collection<Unit> units, Collection<CourseId> courses) {
        var paths = units.stream().flatMap(unit -> unit.path().stream()).collect(Collectors.toSet());
        var made = store.ofUnits(paths, courses).stream().collect(Collectors.groupingBy(Assignment::unit));
        return units.stream()
                .collect(Collectors.toMap(
                        Unit::id,
                        unit -> Aim.of(unit.path().stream()
                                .flatMap(each -> made.getOrDefault(each, List.of()).stream())
                                .toList())));
    }

    /** Empty also when it was withdrawn. */
    public Optional<Assignment> find(AssignmentId id) {
        return store.find(id);
    }

    /** Takes each that is due after the one and not after the other instant, however many there are. */
    public void dueBetween(Instant from, Instant to, Consumer<Assignment> taker) {
        store.dueBetween(from, to, taker);
    }

    /** Made to the unit itself, the latest first; the cursor has two keys. */
    Page<Assignment> ofUnit(Unit unit, @Nullable Cursor after, int limit) {
        return store.ofUnit(unit.id(), after, limit);
    }

    /** Gives a course to a unit; the same again answers with what is there. */
    Assignment assign(Unit unit, CourseId course, AssignmentId id, @Nullable Instant dueAt, boolean mandatory) {
        var wanted = new Assignment(id, course, unit.id(), inMillis(dueAt), mandatory, now());
        var known = store.find(id);
        if (known.isEmpty()) {
            requireOffered(course, unit);
        }
        if (known.isEmpty() && store.insert(wanted)) {
            announce(wanted, wanted.assignedAt());
            return wanted;
        }
        return store.find(id).filter(wanted::asksTheSameAs).orElseThrow(() -> RefusedException.conflict("conflict.id"));
    }

    /**
     * Asks for something else from now on, of all members below.
     *
     * @throws RefusedException {@code not-found} when the unit has no such assignment, or no longer
     */
    Assignment change(Unit unit, AssignmentId id, @Nullable Instant dueAt, boolean mandatory) {
        var now = now();
        var changed =
                store.change(id, unit.id(), inMillis(dueAt), mandatory, now).orElseThrow(RefusedException::notFound);
        announce(changed, now);
        return changed;
    }

    /**
     * Asks for nothing any more. Doing it again changes nothing.
     *
     * @throws RefusedException {@code not-found} when the unit never had such an assignment
     */
    void withdraw(Unit unit, AssignmentId id) {
        var now = now();
        store.withdraw(id, unit.id(), now).ifPresentOrElse(withdrawn -> announce(withdrawn, now), () -> {
            if (!store.wasWithdrawn(id, unit.id())) {
                throw RefusedException.notFound();
            }
        });
    }

    /** What was asked of a unit is asked of the one that its members went to. */
    @EventListener
    void unitMerged(UnitMerged merged) {
        var now = now();
        store.ofUnits(List.of(merged.unit()))
                .forEach(assignment -> store.give(assignment.id(), merged.unit(), merged.into(), now)
                        .ifPresent(given -> announce(given, now)));
    }

    private void requireOffered(CourseId course, Unit unit) {
        if (courses.find(course)
                .filter(found -> found.takesIn() && found.isOfferedTo(unit))
                .isEmpty()) {
            throw RefusedException.unacceptable("assignment.not-offered");
        }
    }

    private void announce(Assignment assignment, Instant owedSince) {
        events.publishEvent(new CourseAssigned(assignment.unit(), assignment.course()));
        store.settle(assignment.id(), owedSince);
    }

    /** Tells of what a crash has kept from being told. */
    @Scheduled(fixedDelayString = "${muoiphut.sweeps.owed-period:30s}")
    void announceWhatIsOwed() {
        store.owedBefore(clock.instant().minus(PATIENCE), AT_ONCE)
                .forEach(owed -> announce(owed.assignment(), owed.since()));
    }

    private static @Nullable Instant inMillis(@Nullable Instant at) {
        return at == null ? null : at.truncatedTo(ChronoUnit.MILLIS);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
