package vn.muoiphut.backend.quiz.attempt;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.muoiphut.backend.course.CourseId;
import vn.muoiphut.backend.course.Entrance;
import vn.muoiphut.backend.course.LessonId;
import vn.muoiphut.backend.course.PublishedCourses;
import vn.muoiphut.backend.organisation.Actor;
import vn.muoiphut.backend.organisation.MemberId;
import vn.muoiphut.backend.quiz.Quizzes;
import vn.muoiphut.backend.shared.Refusal;
import vn.muoiphut.backend.shared.RefusedException;

/** Answering quizzes. */
@Component
public class Attempts {

    private static final int MOST_TRIES = 5;

    private final AttemptStore store;
    private final Quizzes quizzes;
    private final PublishedCourses courses;
    private final Entrance entrance;
    private final GradeAnnouncer announcer;
    private final Clock clock;

    Attempts(
            AttemptStore store,
            Quizzes quizzes,
            PublishedCourses courses,
            Entrance entrance,
            GradeAnnouncer announcer,
            Clock clock) {
        this.store = store;
        this.quizzes = quizzes;
        this.courses = courses;
        this.entrance = entrance;
        this.announcer = announcer;
        this.clock = clock;
    }

    /** What a member's attempts at a quiz came to, the latest first. */
    public List<AttemptSummary> ofLesson(MemberId member, LessonId lesson) {
        return store.summaries(member, lesson);
    }

    /**
     * First attempts at a quiz that were graded, by the ids of their members.
     *
     * @param after only members after this one; null from the beginning
     */
    public List<FirstAttempt> firstOf(LessonId lesson, @Nullable MemberId after, int limit) {
        return store.firstOf(lesson, after, limit).stream()
                .map(attempt -> new FirstAttempt(attempt.member(), attempt.questions(), attempt.answers()))
                .toList();
    }

    /** The attempt with that id, else the one that is open, else a new one. */
    Attempt start(Actor actor, LessonId lesson, AttemptId id) {
        var course = courses.getByLessonFor(actor, lesson);
        for (var tries = 0; tries < MOST_TRIES; tries++) {
            var known = store.find(actor.id(), id);
            if (known.isPresent()) {
                return known.map(this::inTime)
                        .filter(attempt -> attempt.lesson().equals(lesson))
                        .orElseThrow(() -> RefusedException.conflict("conflict.id"));
            }
            var latest = store.latest(actor.id(), lesson).map(this::inTime);
            if (latest.filter(Attempt::isOpen).isPresent()) {
                return latest.get();
            }
            entrance.require(actor, course);
            var fresh = fresh(
                    actor.id(),
                    course.id(),
                    lesson,
                    id,
                    latest.map(Attempt::ordinal).orElse(0));
            if (store.insert(fresh)) {
                return fresh;
            }
        }
        throw RefusedException.conflict("conflict.busy");
    }

    private Attempt fresh(MemberId member, CourseId course, LessonId lesson, AttemptId id, int before) {
        var quiz = quizzes.published(lesson).orElseThrow(RefusedException::notFound);
        var most = quiz.settings().mostAttempts();
        if (most != null && before >= most) {
            throw RefusedException.unacceptable("quiz.no-attempts-left");
        }
        return new Attempt(
                id,
                member,
                course,
                lesson,
                before + 1,
                now(),
                quiz.passPercent(),
                quiz.settings(),
                quiz.drawFor(id.value()),
                Answers.NONE,
                new Attempt.State.Open());
    }

    /** @throws RefusedException {@code not-found}, also when it is somebody else's */
    Attempt get(Actor actor, AttemptId id) {
        return store.find(actor.id(), id).map(this::inTime).orElseThrow(RefusedException::notFound);
    }

    /** Whoever has let the time run out has handed in what was kept until then. */
    private Attempt inTime(Attempt attempt) {
        if (!attempt.isOver(clock.instant())) {
            return attempt;
        }
        return grade(attempt.handedIn(attempt.answers(), attempt.dueAt().orElseThrow()));
    }

    /** The first grade counts. */
    private Attempt grade(Attempt graded) {
        if (!store.saveGrade(graded, now())) {
            return store.find(graded.member(), graded.id()).orElseThrow(RefusedException::notFound);
        }
        announcer.announce(graded);
        return graded;
    }

    /** Keeps answers; what comes after the grade is late and changes nothing. */
    Attempt saveAnswers(Actor actor, AttemptId id, Answers answers) {
        var attempt = get(actor, id);
        if (!attempt.isOpen()) {
            return attempt;
        }
        var answered = attempt.answered(sound(attempt, answers));
        store.saveAnswers(answered);
        return answered;
    }

    /** Grades the answers; the first time counts, and any other answers with its result. */
    Attempt submit(Actor actor, AttemptId id, Answers answers) {
        var attempt = get(actor, id);
        if (!attempt.isOpen()) {
            return attempt;
        }
        return grade(attempt.handedIn(sound(attempt, answers), now()));
    }

    private static Answers sound(Attempt attempt, Answers answers) {
        var breaches = AnswerRules.breaches(attempt.questions(), answers);
        if (!breaches.isEmpty()) {
            throw new RefusedException(new Refusal.Invalid(breaches));
        }
        return answers;
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
