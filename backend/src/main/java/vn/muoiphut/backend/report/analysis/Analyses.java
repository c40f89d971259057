package vn.muoiphut.backend.report.analysis;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import vn.muoiphut.backend.course.LessonId;
import vn.muoiphut.backend.course.PublishedCourses;
import vn.muoiphut.backend.course.PublishedLesson;
import vn.muoiphut.backend.course.PublishedVideo;
import vn.muoiphut.backend.progress.watch.LessonProgresses;
import vn.muoiphut.backend.quiz.attempt.Attempts;
import vn.muoiphut.backend.report.analysis.AnalysisStore.Kept;

/**
 * Analyses lessons that somebody asks about. A request goes through some pages at most; what is longer goes on in a sweep,
 * from where it stopped, and meanwhile the last one is shown.
 */
@Component
class Analyses {

    private static final Duration FRESH_FOR = Duration.ofMinutes(1);
    private static final Duration LEASE = Duration.ofMinutes(1);
    private static final int PAGE = 500;
    private static final int PAGES_WHILE_WAITING = 6;
    private static final int PAGES = 200;
    private static final int AT_ONCE = 20;

    private final AnalysisStore store;
    private final Attempts attempts;
    private final LessonProgresses progresses;
    private final PublishedCourses courses;
    private final Clock clock;

    Analyses(
            AnalysisStore store,
            Attempts attempts,
            LessonProgresses progresses,
            PublishedCourses courses,
            Clock clock) {
        this.store = store;
        this.attempts = attempts;
        this.progresses = progresses;
        this.courses = courses;
        this.clock = clock;
    }

    /** The last that is done; before there is one, what has been gone through so far. */
    Analysis of(LessonId lesson) {
        var kept = store.find(lesson).orElseGet(() -> new Kept(lesson, null, null, 0));
        var isFresh = kept.done() != null && kept.done().startedAt().isAfter(now().minus(FRESH_FOR));
        var known = isFresh || kept.running() != null ? kept : goOn(kept, PAGES_WHILE_WAITING);
        if (known.done() != null) {
            return known.done();
        }
        return known.running() == null ? Analysis.begun(now()) : known.running();
    }

    @Scheduled(fixedDelayString = "${muoiphut.report.analysis-period:10s}")
    void sweep() {
        store.free(now(), AT_ONCE).forEach(kept -> goOn(kept, PAGES));
    }

    /** Goes on unless somebody else does; as it is afterwards. */
    private Kept goOn(Kept kept, int pages) {
        var begun = kept.running() == null ? Analysis.begun(now()) : kept.running();
        var claimed = new Kept(kept.lesson(), kept.done(), begun, kept.revision() + 1);
        if (!store.replace(kept, claimed, now().plus(LEASE))) {
            return store.find(kept.lesson()).orElse(kept);
        }
        var at = begun;
        for (var page = 0; page < pages && !at.isDone(); page++) {
            at = step(kept.lesson(), at);
        }
        var after = at.isDone()
                ? new Kept(kept.lesson(), at, null, claimed.revision() + 1)
                : new Kept(kept.lesson(), kept.done(), at, claimed.revision() + 1);
        return store.replace(claimed, after, now())
                ? after
                : store.find(kept.lesson()).orElse(claimed);
    }

    private Analysis step(LessonId lesson, Analysis at) {
        return switch (at.part()) {
            case ATTEMPTS -> {
                var page = attempts.firstOf(lesson, at.after(), PAGE);
                yield at.plusAttempts(page, page.size() < PAGE);
            }
            case VIEWERS -> {
                var page = progresses.ofLesson(lesson, at.after(), PAGE);
                yield at.plusViewers(page, page.size() < PAGE, editionOf(lesson));
            }
            case DONE -> at;
        };
    }

    /** Which content of the video is shown now: seconds of an earlier one are other seconds. */
    private int editionOf(LessonId lesson) {
        return courses.findByLesson(lesson)
                .flatMap(course -> course.lesson(lesson))
                .map(PublishedLesson::edition)
                .orElse(PublishedVideo.FIRST_EDITION);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
