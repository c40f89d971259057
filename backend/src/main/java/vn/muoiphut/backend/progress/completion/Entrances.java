package vn.muoiphut.backend.progress.completion;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.muoiphut.backend.course.Entrance;
import vn.muoiphut.backend.course.PublishedCourse;
import vn.muoiphut.backend.course.PublishedCourses;
import vn.muoiphut.backend.organisation.Actor;
import vn.muoiphut.backend.shared.RefusedException;

/** Knows who may begin which course. */
@Component
public class Entrances implements Entrance {

    private final CourseProgressStore store;
    private final PublishedCourses courses;

    Entrances(CourseProgressStore store, PublishedCourses courses) {
        this.store = store;
        this.courses = courses;
    }

    /**
     * What is asked for that the member can do: what is archived, offered to others only or never published locks nobody
     * out, nor does a course that asks for this one in turn.
     */
    public List<Prerequisite> prerequisites(Actor actor, PublishedCourse course) {
        var wanted = course.settings().prerequisites();
        if (wanted.isEmpty()) {
            return List.of();
        }
        var known = courses.findAll(wanted);
        var mine = store.ofMember(actor.id(), wanted);
        return wanted.stream()
                .filter(known::containsKey)
                .map(known::get)
                .filter(asked -> asked.takesIn() && asked.isOfferedTo(actor.unit()))
                .filter(asked -> !asked.settings().prerequisites().contains(course.id()))
                .map(asked -> new Prerequisite(
                        asked,
                        mine.stream()
                                .anyMatch(progress -> progress.course().equals(asked.id()) && progress.isCompleted())))
                .toList();
    }

    /** @param prerequisites what the member can do before the course */
    public static Entry entry(boolean begun, PublishedCourse course, List<Prerequisite> prerequisites) {
        if (begun) {
            return Entry.OPEN;
        }
        if (!course.takesIn()) {
            return Entry.ARCHIVED;
        }
        return prerequisites.stream().allMatch(Prerequisite::completed) ? Entry.OPEN : Entry.LOCKED;
    }

    @Override
    public void require(Actor actor, PublishedCourse course) {
        if (course.takesIn() && course.settings().prerequisites().isEmpty()) {
            return;
        }
        var begun = store.find(actor.id(), course.id()).isPresent();
        switch (entry(begun, course, prerequisites(actor, course))) {
            case OPEN -> {}
            case LOCKED -> throw RefusedException.conflict("course.locked");
            case ARCHIVED -> throw RefusedException.conflict("course.archived");
        }
    }
}
