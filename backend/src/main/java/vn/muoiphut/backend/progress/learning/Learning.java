package vn.muoiphut.backend.progress.learning;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.muoiphut.backend.course.CourseId;
import vn.muoiphut.backend.course.PublishedCourse;
import vn.muoiphut.backend.course.PublishedCourses;
import vn.muoiphut.backend.lesson.Posters;
import vn.muoiphut.backend.organisation.Actor;
import vn.muoiphut.backend.progress.completion.CourseProgress;
import vn.muoiphut.backend.progress.completion.CourseProgresses;
import vn.muoiphut.backend.progress.watch.LessonProgress;
import vn.muoiphut.backend.progress.watch.LessonProgresses;
import vn.muoiphut.backend.shared.Cursor;
import vn.muoiphut.backend.shared.Page;

/** Puts together what a learner sees of courses and their own progress. */
@Component
class Learning {

    /** Of each list on the first screen, so that it stays under 10 kB. */
    private static final int CARDS = 8;

    private static final int SUMMARY_CHARACTERS = 120;

    private final Offers offers;
    private final PublishedCourses courses;
    private final CourseProgresses progresses;
    private final LessonProgresses lessons;
    private final Posters posters;

    Learning(
            Offers offers,
            PublishedCourses courses,
            CourseProgresses progresses,
            LessonProgresses lessons,
            Posters posters) {
        this.offers = offers;
        this.courses = courses;
        this.progresses = progresses;
        this.lessons = lessons;
        this.posters = posters;
    }

    /** Three queries for each member, besides those that are made for a whole unit together. */
    Home home(Actor actor) {
        var offer = offers.to(actor);
        var mine = progresses.ofMember(actor.id()).stream()
                .collect(Collectors.toMap(CourseProgress::course, Function.identity()));
        var assigned = standings(offer, offer.assigned(), mine).stream()
                .sorted(CourseStanding.MOST_URGENT_FIRST)
                .limit(CARDS)
                .toList();
        var newest =
                standings(offer, offer.newest(), mine).stream().limit(CARDS).toList();
        return new Home(resume(actor, mine).orElse(null), assigned, newest);
    }

    private static List<CourseStanding> standings(
            Offer offer, List<CourseSummary> summaries, Map<CourseId, CourseProgress> mine) {
        return summaries.stream()
                .map(course -> new CourseStanding(
                        course.clipped(SUMMARY_CHARACTERS),
                        mine.get(course.id()),
                        offer.aims().get(course.id())))
                .toList();
    }

    private Optional<Resume> resume(Actor actor, Map<CourseId, CourseProgress> mine) {
        return lessons.latest(actor.id())
                .flatMap(last -> courses.find(last.course())
                        .filter(course -> actor.unit().isWithin(course.owner()))
                        .flatMap(course -> Resume.after(
                                last,
                                course,
                                Optional.ofNullable(mine.get(course.id()))
                                        .map(CourseProgress::completed)
                                        .orElse(Set.of()))))
                .map(this::withPoster);
    }

    private Resume withPoster(Resume resume) {
        return resume.with(Optional.ofNullable(resume.lesson().video())
                .flatMap(posters::of)
                .orElse(null));
    }

    /** What the reader has done, the latest first, but for what is no longer offered to them; the cursor has two keys. */
    Page<Learnt> history(Actor actor, @Nullable Cursor after, int limit) {
        var done = lessons.history(actor.id(), after, limit);
        var theirs = courses.findAll(
                done.items().stream().map(LessonProgress::course).collect(Collectors.toSet()));
        var found = done.items().stream()
                .flatMap(progress -> learnt(actor, theirs.get(progress.course()), progress).stream())
                .toList();
        return new Page<>(found, done.next());
    }

    private static Optional<Learnt> learnt(Actor actor, @Nullable PublishedCourse course, LessonProgress progress) {
        return Optional.ofNullable(course)
                .filter(offered -> actor.unit().isWithin(offered.owner()))
                .flatMap(offered ->
                        offered.lesson(progress.lesson()).map(lesson -> new Learnt(offered, lesson, progress)));
    }

    /** How far the reader has come in one course. */
    CourseStanding standing(Actor actor, PublishedCourse course) {
        return new CourseStanding(
                CourseSummary.of(course),
                progresses.find(actor.id(), course.id()).orElse(null),
                offers.to(actor).aims().get(course.id()));
    }

    /** What is offered to the reader, the newest first; the cursor has two keys. */
    Page<CourseStanding> catalogue(Actor actor, @Nullable String query, @Nullable Cursor after, int limit) {
        var aims = offers.to(actor).aims();
        var found = courses.offeredTo(actor, query, after, limit);
        var mine = found.items().isEmpty()
                ? Map.<CourseId, CourseProgress>of()
                : progresses.ofMember(actor.id()).stream()
                        .collect(Collectors.toMap(CourseProgress::course, Function.identity()));
        return found.map(
                course -> new CourseStanding(CourseSummary.of(course), mine.get(course.id()), aims.get(course.id())));
    }
}
