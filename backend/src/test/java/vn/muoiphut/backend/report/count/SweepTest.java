package vn.muoiphut.backend.report.count;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.muoiphut.backend.Person;
import vn.muoiphut.backend.Place;
import vn.muoiphut.backend.course.PublishedCourse;
import vn.muoiphut.backend.course.PublishedLesson;
import vn.muoiphut.backend.organisation.Member;
import vn.muoiphut.backend.organisation.MemberId;
import vn.muoiphut.backend.organisation.Members;
import vn.muoiphut.backend.organisation.OrganisationSetup;
import vn.muoiphut.backend.organisation.Unit;
import vn.muoiphut.backend.organisation.UnitId;
import vn.muoiphut.backend.organisation.UnitType;
import vn.muoiphut.backend.organisation.Units;
import vn.muoiphut.backend.organisation.tree.Tree;
import vn.muoiphut.backend.progress.assignment.Assignments;
import vn.muoiphut.backend.progress.completion.CourseProgress;
import vn.muoiphut.backend.progress.completion.CourseProgresses;

/** Each test has a tree of its own below the root. */
class SweepTest extends CountingTest {

    private final List<Unit> units = new ArrayList<>();
    private final List<Member> members = new ArrayList<>();

    @Test
    void countsUpToTheRootWhatHappenedAtTheBottom() {
        var top = tree(2, 2, 3);
        var course = publish(Place.ROOT, video(10), video(10));
        assign(course, top, null);
        progress(members.get(0), course, 2);
        progress(members.get(1), course, 1);
        sweep();

        assertThat(total(top, course)).isEqualTo(new Counts(12, 2, 1, 0));
        assertThat(total(units.get(2), course)).isEqualTo(new Counts(3, 2, 1, 0));
        assertThat(own(top, course)).isEqualTo(Counts.NONE);
    }

    @Test
    void countsWhoIsLateWhenTheDueDatePassesWithoutAnythingHappening() {
        var top = tree(1, 1, 3);
        var course = publish(Place.ROOT, video(10));
        assign(course, top, clock().instant().plus(Duration.ofDays(1)));
        progress(members.getFirst(), course, 1);
        sweep();
        assertThat(total(top, course)).isEqualTo(new Counts(3, 1, 1, 0));

        clock().advance(Duration.ofDays(1).plusSeconds(1));
        sweep();

        assertThat(total(top, course)).isEqualTo(new Counts(3, 1, 1, 2));
    }

    @Test
    void followsAnAssignmentThatIsChangedAndWithdrawn() {
        var top = tree(1, 1, 3);
        var course = publish(Place.ROOT, video(10));
        assign(course, top, clock().instant().plus(Duration.ofDays(1)));
        clock().advance(Duration.ofDays(1).plusSeconds(1));
        sweep();
        assertThat(total(top, course)).isEqualTo(new Counts(3, 0, 0, 3));
        var path = "/api/units/" + top.id() + "/assignments";
        var id = as(Person.ADMINISTRATOR).get(path).ok().at("/items/0/id").asString();

        as(Person.ADMINISTRATOR).put(path + "/" + id, Map.of("mandatory", true)).ok();
        sweep();
        assertThat(total(top, course)).isEqualTo(new Counts(3, 0, 0, 0));

        as(Person.ADMINISTRATOR).delete(path + "/" + id);
        sweep();
        assertThat(total(top, course)).isEqualTo(Counts.NONE);
    }

    @Test
    void followsAMemberWhoMovesToAnotherUnit() {
        var top = tree(1, 2, 2);
        var course = publish(Place.ROOT, video(10));
        assign(course, units.get(2), null);
        var mover = members.getFirst();
        progress(mover, course, 1);
        sweep();
        assertThat(total(units.get(2), course)).isEqualTo(new Counts(2, 1, 1, 0));

        part(OrganisationSetup.class).member(mover.id(), units.get(3).id(), mover.number(), mover.name(), List.of());
        sweep();

        assertThat(total(units.get(2), course)).isEqualTo(new Counts(1, 0, 0, 0));
        assertThat(total(units.get(3), course)).isEqualTo(new Counts(0, 1, 1, 0));
        assertThat(total(top, course)).isEqualTo(new Counts(1, 1, 1, 0));
    }

    @Test
    void followsAUnitThatMovesAndOneThatIsMerged() {
        var top = tree(2, 2, 2);
        var left = units.get(1);
        var right = units.get(4);
        var course = publish(Place.ROOT, video(10));
        assign(course, left, null);
        assign(course, units.get(3), null);
        progress(members.get(0), course, 1);
        progress(members.get(2), course, 1);
        sweep();
        assertThat(total(left, course)).isEqualTo(new Counts(4, 2, 2, 0));

        part(Tree.class).move(units.get(2).id(), right.id(), version(units.get(2)));
        sweep();

        assertThat(total(left, course)).isEqualTo(new Counts(2, 1, 1, 0));
        assertThat(total(right, course)).isEqualTo(new Counts(0, 1, 1, 0));

        part(Tree.class).merge(units.get(3).id(), units.get(5).id(), version(units.get(3)));
        sweep();

        assertThat(total(left, course)).isEqualTo(Counts.NONE);
        assertThat(total(units.get(5), course)).isEqualTo(new Counts(4, 1, 1, 0));
        assertThat(total(right, course)).isEqualTo(new Counts(4, 2, 2, 0));
        assertThat(total(top, course)).isEqualTo(new Counts(4, 2, 2, 0));
    }

    private long version(Unit unit) {
        return part(Units.class).get(unit.id()).version();
    }

    @Test
    void saysUpToWhenEverythingIsCounted() {
        var top = tree(1, 1, 1);
        var course = publish(Place.ROOT, video(10));
        progress(members.getFirst(), course, 1);
        clock().advance(Duration.ofSeconds(3));

        sweep();

        assertThat(part(UnitCounts.class).asOf()).isEqualTo(clock().instant());
        assertThat(total(top, course).completed()).isEqualTo(1);
    }

    @Test
    void leavesTheWorkToWhoeverHoldsTheLease() {
        var top = tree(1, 1, 1);
        var course = publish(Place.ROOT, video(10));
        progress(members.getFirst(), course, 1);
        var other = UUID.randomUUID();
        var leases = part(LeaseStore.class);
        assertThat(leases.acquire(other, clock().instant(), clock().instant().plusSeconds(30)))
                .isTrue();

        sweep();
        assertThat(total(top, course)).isEqualTo(Counts.NONE);

        clock().advance(Duration.ofSeconds(30));
        sweep();
        assertThat(total(top, course).completed()).isEqualTo(1);
    }

    @Test
    void aFullRecountGivesTheSameFiguresAsCountingUnderConcurrentChanges() throws Exception {
        var random = new Random(7);
        var top = tree(3, 3, 4);
        var course = publish(Place.ROOT, video(10), video(10), video(10));
        var changes = new ArrayList<Callable<Object>>();
        for (var member : members) {
            for (var lessons = 0; lessons <= random.nextInt(4); lessons++) {
                var done = lessons;
                changes.add(() -> {
                    progress(member, course, done);
                    return done;
                });
            }
        }
        for (var unit : units) {
            changes.add(() -> {
                assign(course, unit, clock().instant().plusSeconds(random.nextInt(1000)));
                return unit;
            });
        }
        var bases = members.stream().map(Member::unit).distinct().toList();
        for (var mover : members.subList(0, 12)) {
            var to = bases.get(random.nextInt(bases.size()));
            changes.add(() ->
                    part(OrganisationSetup.class).member(mover.id(), to, mover.number(), mover.name(), List.of()));
        }
        Collections.shuffle(changes, random);
        for (var place = 0; place < changes.size(); place += 5) {
            changes.add(place, () -> {
                sweep();
                return this;
            });
        }
        try (var threads = Executors.newFixedThreadPool(6)) {
            for (var change : threads.invokeAll(changes)) {
                change.get();
            }
        }
        clock().advance(Duration.ofSeconds(500));
        sweep();

        var counted = units.stream().map(unit -> total(unit, course)).toList();
        assertThat(counted)
                .isEqualTo(units.stream().map(unit -> byHand(unit, course)).toList());
        part(Marking.class).recount();
        sweep();
        assertThat(units.stream().map(unit -> total(unit, course))).isEqualTo(counted);
        assertThat(total(top, course).started()).isPositive();
    }

    /** A unit below the root with so many units below it, so many below each of these, and members in the lowest. */
    private Unit tree(int middle, int bases, int each) {
        var top = unit(Place.ROOT.id());
        for (var one = 0; one < middle; one++) {
            var between = unit(top.id());
            for (var two = 0; two < bases; two++) {
                var base = unit(between.id());
                for (var number = 0; number < each; number++) {
                    var id = new MemberId(UUID.randomUUID());
                    members.add(
                            part(OrganisationSetup.class).member(id, base.id(), id.toString(), "Người Mẫu", List.of()));
                }
            }
        }
        return top;
    }

    private Unit unit(UnitId parent) {
        var id = new UnitId(UUID.randomUUID());
        var unit = part(OrganisationSetup.class).unit(id, id.toString(), "Đơn vị mẫu", UnitType.BASE_UNION, parent);
        units.add(unit);
        return unit;
    }

    private void progress(Member member, PublishedCourse course, int lessons) {
        var progresses = part(CourseProgresses.class);
        progresses.lessonDone(member.id(), course.id(), null, clock().instant());
        course.lessons().stream()
                .limit(lessons)
                .map(PublishedLesson::id)
                .forEach(lesson -> progresses.lessonDone(member.id(), course.id(), lesson, clock().instant()));
    }

    private void assign(PublishedCourse course, Unit unit, @Nullable Instant dueAt) {
        var wanted = new HashMap<String, Object>(Map.of(
                "id",
                UUID.randomUUID(),
                "courseId",
                course.id().value(),
                "unitId",
                unit.id().value(),
                "mandatory",
                true));
        if (dueAt != null) {
            wanted.put("dueAt", dueAt.toString());
        }
        as(Person.ADMINISTRATOR)
                .post("/api/units/" + unit.id() + "/assignments", wanted)
                .ok();
    }

    private Counts total(Unit unit, PublishedCourse course) {
        return part(UnitCounts.class).of(unit.id(), course.id()).total();
    }

    private Counts own(Unit unit, PublishedCourse course) {
        return part(UnitCounts.class).of(unit.id(), course.id()).own();
    }

    /** Member by member, without anything that was counted. */
    private Counts byHand(Unit unit, PublishedCourse course) {
        return members.stream()
                .map(member -> part(Members.class).find(member.id()).orElseThrow())
                .filter(member -> part(Units.class).get(member.unit()).isWithin(unit.id()))
                .map(member -> one(member, course))
                .reduce(Counts.NONE, Counts::plus);
    }

    private Counts one(Member member, PublishedCourse course) {
        var aim = part(Assignments.class).aimAt(part(Units.class).get(member.unit()), course.id());
        var progress = part(CourseProgresses.class).find(member.id(), course.id());
        return new Counts(
                aim.isPresent() ? 1 : 0,
                progress.isPresent() ? 1 : 0,
                progress.filter(CourseProgress::isCompleted).isPresent() ? 1 : 0,
                aim.filter(each -> each.isPast(clock().instant())).isPresent()
                                && progress.filter(CourseProgress::isCompleted).isEmpty()
                        ? 1
                        : 0);
    }
}
