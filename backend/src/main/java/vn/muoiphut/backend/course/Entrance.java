package vn.muoiphut.backend.course;

import vn.muoiphut.backend.organisation.Actor;

/**
 * Who may begin with a course. It hangs on what a member has done, which slices above this one know: they answer here, so
 * that playing a video and beginning a quiz need not know them (ADR 29).
 */
public interface Entrance {

    /**
     * Lets in whoever has begun before, whatever was asked for since.
     *
     * @param course one that is offered to the actor
     * @throws vn.muoiphut.backend.shared.RefusedException {@code course.locked} when something must be completed first,
     *     {@code course.archived} when it takes in nobody any more
     */
    void require(Actor actor, PublishedCourse course);
}
