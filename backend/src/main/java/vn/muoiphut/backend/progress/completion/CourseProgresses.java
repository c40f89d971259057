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
import org.springframework.stereotype.Component;
import vn.muoiphut.backend.course.CourseId;
import vn.muoiphut.backend.course.LessonId;
import vn.muoiphut.backend.course.PublishedCourse;
import vn.muoiphut.backend.course.PublishedCourses;
import vn.muoiphut.backend.course.PublishedLesson;
import vn.muoiphut.backend.organisation.MemberId;

/** How far members have come in courses. */
@Component
public class CourseProgresses {

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
        if (!progress.isCompleted() && coversAll(progress, courses.find(course))) {
            store.complete(member, course, at);
        }
        events.publishEvent(new CourseProgressChanged(member, course));
    }

    private static boolean coversAll(CourseProgress progress, Optional<PublishedCourse> course) {
        return course.map(PublishedCourse::lessons)
                .filter(lessons -> !lessons.isEmpty())
                .filter(lessons -> progress.completed()
                        .containsAll(lessons.stream().map(PublishedLesson::id).toList()))
                .isPresent();
    }
}
