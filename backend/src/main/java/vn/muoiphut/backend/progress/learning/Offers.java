package vn.muoiphut.backend.progress.learning;

import java.time.Clock;
import java.time.Duration;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.muoiphut.backend.course.CatalogueFilter;
import vn.muoiphut.backend.course.CourseArchived;
import vn.muoiphut.backend.course.PublishedCourses;
import vn.muoiphut.backend.lesson.CoursePublished;
import vn.muoiphut.backend.organisation.Actor;
import vn.muoiphut.backend.organisation.UnitId;
import vn.muoiphut.backend.progress.assignment.Assignments;
import vn.muoiphut.backend.progress.assignment.CourseAssigned;
import vn.muoiphut.backend.shared.ExpiringCache;

/**
 * Knows what the members of a unit are offered. It is asked for by each of them at the change of shift and is the same
 * for all, so it is kept for some seconds; what this instance publishes or assigns shows at once.
 */
@Component
class Offers {

    static final int NEWEST = 20;

    private static final Duration KEPT_FOR = Duration.ofSeconds(5);
    private static final int UNITS_KEPT = 2_000;

    private final PublishedCourses courses;
    private final Assignments assignments;
    private final ExpiringCache<UnitId, Offer> known;

    Offers(PublishedCourses courses, Assignments assignments, Clock clock) {
        this.courses = courses;
        this.assignments = assignments;
        this.known = new ExpiringCache<>(clock, KEPT_FOR, UNITS_KEPT);
    }

    Offer to(Actor actor) {
        return known.get(actor.unit().id(), unit -> lookUp(actor));
    }

    private Offer lookUp(Actor actor) {
        var aims = assignments.aimsAt(actor.unit());
        var assigned = courses.findAll(aims.keySet()).values().stream();
        var newest = courses.offeredTo(actor, CatalogueFilter.NONE, null, NEWEST).items().stream()
                .filter(course -> !aims.containsKey(course.id()));
        return new Offer(
                aims,
                assigned.map(CourseSummary::of).toList(),
                newest.map(CourseSummary::of).toList());
    }

    @EventListener({CoursePublished.class, CourseAssigned.class, CourseArchived.class})
    void forget() {
        known.clear();
    }
}
