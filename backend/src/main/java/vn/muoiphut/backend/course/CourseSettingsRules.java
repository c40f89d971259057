package vn.muoiphut.backend.course;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.muoiphut.backend.organisation.Actor;
import vn.muoiphut.backend.organisation.Rights;
import vn.muoiphut.backend.organisation.UnitId;
import vn.muoiphut.backend.organisation.Units;
import vn.muoiphut.backend.shared.RefusedException;

/** What trainers may set a course to. */
@Component
class CourseSettingsRules {

    private final CourseStore store;
    private final PublishedCourses published;
    private final Units units;

    CourseSettingsRules(CourseStore store, PublishedCourses published, Units units) {
        this.store = store;
        this.published = published;
        this.units = units;
    }

    /** @throws RefusedException {@code invalid}, with the field that is wrong and why */
    void require(Actor actor, CourseDraft draft, CourseSettings settings) {
        for (var lesson : settings.rule().requiredLessons()) {
            require(draft.lesson(lesson).isPresent(), "requiredLessonIds", "unknown");
        }
        var cover = settings.cover();
        require(cover == null || draft.lesson(cover).isPresent(), "coverLessonId", "unknown");
        requireKnown(actor, settings.prerequisites(), draft.settings().prerequisites());
        require(!leadTo(draft.id(), settings.prerequisites()), "prerequisiteIds", "circle");
        requireOfferable(actor, draft, settings.audience());
    }

    /** Courses that the trainer edits, that are offered to them, or that somebody else has chosen before. */
    private void requireKnown(Actor actor, List<CourseId> wanted, List<CourseId> before) {
        var known = new HashSet<>(before);
        store.findAll(wanted).stream()
                .filter(course -> course.isTaughtBy(actor))
                .map(CourseDraft::id)
                .forEach(known::add);
        published.findAll(wanted).values().stream()
                .filter(course -> course.isOfferedTo(actor.unit()))
                .map(PublishedCourse::id)
                .forEach(known::add);
        require(known.containsAll(wanted), "prerequisiteIds", "unknown");
    }

    /** Whether one of the courses asks for that one, itself or through others. */
    private boolean leadTo(CourseId course, List<CourseId> from) {
        var seen = new HashSet<CourseId>();
        var level = Set.copyOf(from);
        while (!level.isEmpty() && !level.contains(course)) {
            seen.addAll(level);
            level = askedForBy(level).filter(next -> !seen.contains(next)).collect(Collectors.toSet());
        }
        return level.contains(course);
    }

    /** As drafts and as they are published. */
    private Stream<CourseId> askedForBy(Set<CourseId> courses) {
        return Stream.concat(
                        store.findAll(courses).stream().map(CourseDraft::settings),
                        published.findAll(courses).values().stream().map(PublishedCourse::settings))
                .flatMap(settings -> settings.prerequisites().stream());
    }

    /**
     * A course may be kept to units below its own; beyond these, to those that the trainer teaches in, such as a unit
     * above; what somebody else has chosen before may stay.
     */
    private void requireOfferable(Actor actor, CourseDraft draft, List<UnitId> audience) {
        var found = units.findAll(audience);
        for (var id : audience) {
            var unit = found.get(id);
            require(unit != null, "audienceIds", "unknown");
            var allowed = unit != null
                    && (unit.isWithin(draft.owner())
                            || Rights.mayTeach(actor, unit)
                            || draft.settings().audience().contains(id));
            require(allowed, "audienceIds", "not-yours");
        }
    }

    private static void require(boolean fulfilled, String field, String code) {
        if (!fulfilled) {
            throw RefusedException.invalid(field, code);
        }
    }
}
