package vn.muoiphut.backend.progress.watch;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.function.UnaryOperator;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.muoiphut.backend.course.CourseId;
import vn.muoiphut.backend.course.LessonId;
import vn.muoiphut.backend.course.PublishedCourse;
import vn.muoiphut.backend.course.PublishedCourses;
import vn.muoiphut.backend.course.PublishedLesson;
import vn.muoiphut.backend.course.PublishedVideo;
import vn.muoiphut.backend.lesson.PlaybackGrant;
import vn.muoiphut.backend.lesson.PlaybackGrants;
import vn.muoiphut.backend.organisation.Actor;
import vn.muoiphut.backend.organisation.MemberId;
import vn.muoiphut.backend.progress.completion.CourseProgresses;
import vn.muoiphut.backend.progress.watch.Watch.Claim;
import vn.muoiphut.backend.quiz.attempt.AttemptGraded;
import vn.muoiphut.backend.shared.RefusedException;

/** Takes in what was watched and which quizzes were passed, and stamps what is done by that. */
@Component
class Watching {

    private static final int MOST_TRIES = 20;

    private final LessonProgressStore store;
    private final PlaybackGrants grants;
    private final PublishedCourses courses;
    private final WatchRules rules;
    private final CourseProgresses progress;
    private final Consequences consequences;
    private final Clock clock;

    Watching(
            LessonProgressStore store,
            PlaybackGrants grants,
            PublishedCourses courses,
            WatchRules rules,
            CourseProgresses progress,
            Consequences consequences,
            Clock clock) {
        this.store = store;
        this.grants = grants;
        this.courses = courses;
        this.rules = rules;
        this.progress = progress;
        this.consequences = consequences;
        this.clock = clock;
    }

    /** What is known after a report, of how long a video, and how much of it must be watched. */
    record Outcome(LessonProgress progress, int durationSeconds, WatchRule rule) {}

    /**
     * Merges what was watched: any number of times and in any order comes to the same.
     *
     * @throws RefusedException {@code progress.implausible} when more is claimed than can have been watched; that is
     *     kept, and counts nothing
     */
    Outcome report(Actor actor, LessonId lesson, WatchReport report) {
        var now = now();
        var grant = grant(actor, lesson, report, now);
        var rule = rules.of(lesson);
        var claimed = report.watched().before(grant.durationSeconds());
        var position = Math.min(report.positionSeconds(), grant.durationSeconds());
        var edition = grant.edition();
        var after = change(actor.id(), lesson, now, known -> {
            var before = known.towards(edition);
            var moved = edition == before.edition()
                    ? before.with(before.position().orLater(position, report.positionAt(), now))
                    : before;
            return switch (before.watchOf(edition).claim(claimed, grant.id().toString(), grant.issuedAt(), now)) {
                case Claim.Nothing nothing -> moved;
                case Claim.Counted counted -> stamped(moved.with(edition, counted.after()), rule, grant, now);
                case Claim.Refused refused -> before.with(edition, refused.after());
            };
        });
        if (!claimed.without(after.watchOf(edition).seconds()).equals(WatchedSeconds.NONE)) {
            throw RefusedException.unacceptable("progress.implausible");
        }
        return new Outcome(after, grant.durationSeconds(), rule);
    }

    private PlaybackGrant grant(Actor actor, LessonId lesson, WatchReport report, Instant now) {
        var grant = grants.verify(report.grant())
                .filter(known ->
                        known.member().equals(actor.id()) && known.lesson().equals(lesson))
                .orElseThrow(() -> RefusedException.unacceptable("progress.grant"));
        if (now.isAfter(grant.expiresAt())) {
            throw RefusedException.unacceptable("progress.grant-expired");
        }
        return grant;
    }

    /**
     * Whoever took an edition while learners were given it and watches it to the end has watched the lesson, also when
     * their phone says so after another one was published. The stamp names the edition.
     */
    private LessonProgress stamped(LessonProgress progress, WatchRule rule, PlaybackGrant grant, Instant now) {
        var edition = grant.edition();
        // Another file with the same content may be a little shorter.
        var watched = progress.watchOf(edition).seconds().before(grant.durationSeconds());
        if (!rule.isWatched(watched, grant.durationSeconds())) {
            return progress;
        }
        return completedIfDone(progress.with(progress.stamps().watched(now, edition)), now);
    }

    private LessonProgress completedIfDone(LessonProgress progress, Instant now) {
        if (progress.isCompleted()) {
            return progress;
        }
        return courses.findByLesson(progress.lesson())
                .flatMap(course -> course.lesson(progress.lesson()).map(lesson -> {
                    var quizNeeded = course.settings().rule().asksForQuiz(lesson);
                    return progress.with(progress.stamps().completedIfDone(lesson.hasVideo(), quizNeeded, now));
                }))
                .orElse(progress);
    }

    /** An attempt that was not passed still is a beginning. */
    @EventListener
    void attemptGraded(AttemptGraded graded) {
        if (graded.passed()) {
            change(
                    graded.member(),
                    graded.lesson(),
                    graded.at(),
                    before -> passed(before.towards(editionOf(graded.lesson())), graded.at()));
        } else {
            progress.lessonDone(graded.member(), graded.course(), null, graded.at());
        }
    }

    private LessonProgress passed(LessonProgress progress, Instant at) {
        return completedIfDone(progress.with(progress.stamps().passed(at)), at);
    }

    private int editionOf(LessonId lesson) {
        return courses.findByLesson(lesson)
                .flatMap(course -> course.lesson(lesson))
                .map(PublishedLesson::edition)
                .orElse(PublishedVideo.FIRST_EDITION);
    }

    /** Applies a change to what is there now, again when others change it at the same time. */
    private LessonProgress change(MemberId member, LessonId lesson, Instant now, UnaryOperator<LessonProgress> change) {
        for (var tries = 0; tries < MOST_TRIES; tries++) {
            var before =
                    store.find(member, lesson).orElseGet(() -> LessonProgress.none(member, lesson, courseOf(lesson)));
            var after = change.apply(before);
            if (after.equals(before)) {
                return before;
            }
            var owes = after.isStarted() != before.isStarted() || after.isCompleted() != before.isCompleted();
            if (store.replace(before, after, owes ? now : null)) {
                if (owes) {
                    consequences.draw(after, now);
                }
                return after;
            }
        }
        throw RefusedException.conflict("conflict.busy");
    }

    private CourseId courseOf(LessonId lesson) {
        return courses.findByLesson(lesson).map(PublishedCourse::id).orElseThrow(RefusedException::notFound);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
