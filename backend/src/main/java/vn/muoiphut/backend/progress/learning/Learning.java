package vn.muoiphut.backend.progress.learning;

import java.net.URI;
import java.time.Clock;
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
import vn.muoiphut.backend.progress.completion.Entrances;
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
    private final Entrances entrances;
    private final Clock clock;

    Learning(
            Offers offers,
            PublishedCourses courses,
            CourseProgresses progresses,
            LessonProgresses lessons,
            Posters posters,
            Entrances entrances,
            Clock clock) {
        this.offers = offers;
        this.courses = courses;
        this.progresses = progresses;
        this.lessons = lessons;
        this.posters = posters;
        this.entrances = entrances;
        this.clock = clock;
    }

    /** Three queries for each member, besides those that are made for a whole unit together. */
    Home home(Actor actor) {
        var offer = offers.to(actor);
        var mine = progresses.ofMember(actor.id()).stream()
                .collect(Collectors.toMap(CourseProgress::course, Function.identity()));
        var assigned = standings(offer, offer.assigned(), mine).stream()
                .filter(standing -> standing.course().takesIn() || standing.progress() != null)
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
                        .filter(course -> course.isOfferedTo(actor.unit()))
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
                .filter(offered -> offered.isOfferedTo(actor.unit()))
                .flatMap(offered ->
                        offered.lesson(progress.lesson()).map(lesson -> new Learnt(offered, lesson, progress)));
    }

    /** What the reader sees of one course. */
    CourseView view(Actor actor, PublishedCourse course) {
        var mine = progresses.find(actor.id(), course.id()).orElse(null);
        var standing = new CourseStanding(
                CourseSummary.of(course), mine, offers.to(actor).aims().get(course.id()));
        var prerequisites = entrances.prerequisites(actor, course);
        var entry = Entrances.entry(mine != null, course, prerequisites);
        return new CourseView(course, standing, entry, prerequisites, cover(course));
    }

    private @Nullable URI cover(PublishedCourse course) {
        return course.cover().flatMap(posters::of).orElse(null);
    }

    /** What is offered to the reader, what fits best first, of that the newest; the cursor has three keys. */
    Page<CourseStanding> catalogue(Actor actor, CatalogueChoice choice, @Nullable Cursor after, int limit) {
        var aims = offers.to(actor).aims();
        var mine = progresses.ofMember(actor.id()).stream()
                .collect(Collectors.toMap(CourseProgress::course, Function.identity()));
        var found = courses.offeredTo(actor, choice.filter(mine.values(), clock.instant()), after, limit);
        return found.map(course -> new CourseStanding(
                CourseSummary.of(course), mine.get(course.id()), aims.get(course.id()), cover(course)));
    }
}
