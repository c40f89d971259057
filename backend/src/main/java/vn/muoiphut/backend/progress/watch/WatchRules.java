package vn.muoiphut.backend.progress.watch;

import java.time.Clock;
import java.time.Duration;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.muoiphut.backend.course.LessonId;
import vn.muoiphut.backend.course.PublishedCourses;
import vn.muoiphut.backend.lesson.CoursePublished;
import vn.muoiphut.backend.shared.ExpiringCache;

/**
 * What the course of a lesson asks for. It is needed at each report and changes at most when a course is published, so it
 * is kept for a minute; what this instance publishes counts at once.
 */
@Component
class WatchRules {

    private static final Duration KEPT_FOR = Duration.ofMinutes(1);
    private static final int LESSONS_KEPT = 10_000;

    private final PublishedCourses courses;
    private final ExpiringCache<LessonId, WatchRule> known;

    WatchRules(PublishedCourses courses, Clock clock) {
        this.courses = courses;
        this.known = new ExpiringCache<>(clock, KEPT_FOR, LESSONS_KEPT);
    }

    WatchRule of(LessonId lesson) {
        return known.get(lesson, id -> WatchRule.of(courses.ruleOf(id)));
    }

    @EventListener(CoursePublished.class)
    void forget() {
        known.clear();
    }
}
