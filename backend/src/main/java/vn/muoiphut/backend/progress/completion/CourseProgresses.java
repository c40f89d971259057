package vn.muoiphut.backend.progress.completion;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.muoiphut.backend.course.CourseId;
import vn.muoiphut.backend.course.LessonId;
import vn.muoiphut.backend.course.PublishedCourse;
import vn.muoiphut.backend.course.PublishedCourses;
import vn.muoiphut.backend.course.PublishedLesson;
import vn.muoiphut.backend.lesson.CoursePublished;
import vn.muoiphut.backend.organisation.MemberId;

/** How far members have come in courses. */
@Component
public class CourseProgresses {

    private static final int AT_ONCE = 500;

    private final CourseProgressStore store;
    private final PublishedCourses courses;
    private final ApplicationEventPublisher events;

    CourseProgresses(CourseProgressStore store, PublishedCourses courses, ApplicationEventPublisher events) {
        this.store = store;
        this.courses = courses;
        this.events = events;
    }

    /** Empty when they have not started the course. */
    public Optional<CourseProgress> find(MemberId member, CourseId course) {
        return store.find(member, course);
    }

    public boolean isCompleted(MemberId member, CourseId course) {
        return find(member, course).filter(CourseProgress::isCompleted).isPresent();
    }

    /** Of those among the members that have started the course, in one query. */
    public Map<MemberId, CourseProgress> ofMembers(Collection<MemberId> members, CourseId course) {
        return store.ofMembers(members, course).stream()
                .collect(Collectors.toMap(CourseProgress::member, Function.identity()));
    }

    /** Those among these that were started, in one query. */
    public List<Started> startedAmong(Collection<MemberCourse> wanted) {
        return wanted.isEmpty() ? List.of() : store.startedAmong(wanted);
    }

    /** In every course that the member has started. */
    public List<CourseProgress> ofMember(MemberId member) {
        return store.ofMember(member);
    }

    /** The courses that any of the members has started. */
    public Set<CourseId> coursesOf(Collection<MemberId> members) {
        return members.isEmpty() ? Set.of() : store.coursesOf(members);
    }

    /**
     * Takes over what was done in a lesson. Doing it again changes nothing.
     *
     * @param completed the lesson, null when it has only been started
     * @param at when that was
     */
    public void lessonDone(MemberId member, CourseId course, @Nullable LessonId completed, Instant at) {
        var progress = store.merge(member, course, completed, at);
        if (!progress.isCompleted()) {
            courses.find(course)
                    .filter(published -> covers(progress, published))
                    .ifPresent(published -> store.complete(member, course, published.publishedAt(), at));
        }
        events.publishEvent(new CourseProgressChanged(member, course));
    }

    private static boolean covers(CourseProgress progress, PublishedCourse course) {
        var needed = needed(course);
        return !needed.isEmpty() && progress.completed().containsAll(needed);
    }

    private static List<LessonId> needed(PublishedCourse course) {
        return course.required().stream().map(PublishedLesson::id).toList();
    }

    /** Where a new version asks for less, whoever has done that has completed it. */
    @EventListener
    void published(CoursePublished published) {
        courses.find(published.course())
                .filter(course -> !course.lessons().isEmpty())
                .ifPresent(this::completeAll);
    }

    private void completeAll(PublishedCourse course) {
        var found = store.covering(course.id(), needed(course), AT_ONCE);
        while (!found.isEmpty()) {
            found.forEach(progress -> {
                store.complete(progress.member(), course.id(), course.publishedAt(), course.publishedAt());
                events.publishEvent(new CourseProgressChanged(progress.member(), course.id()));
            });
            found = store.covering(course.id(), needed(course), AT_ONCE);
        }
    }
}
