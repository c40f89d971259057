package vn.muoiphut.backend.report.count;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import vn.muoiphut.backend.course.CourseId;
import vn.muoiphut.backend.organisation.Members;
import vn.muoiphut.backend.organisation.MembersPlaced;
import vn.muoiphut.backend.organisation.UnitId;
import vn.muoiphut.backend.organisation.UnitMerged;
import vn.muoiphut.backend.organisation.UnitPlaced;
import vn.muoiphut.backend.organisation.Units;
import vn.muoiphut.backend.progress.assignment.Assignments;
import vn.muoiphut.backend.progress.assignment.CourseAssigned;
import vn.muoiphut.backend.progress.completion.CourseProgressChanged;
import vn.muoiphut.backend.progress.completion.CourseProgresses;

/** Marks what must be counted again because something has happened. */
@Component
class Marking {

    private static final int MOST_COURSES = 10_000;

    private final MarkStore marks;
    private final StatsStore stats;
    private final Members members;
    private final Units units;
    private final Assignments assignments;
    private final CourseProgresses progresses;
    private final Clock clock;

    Marking(
            MarkStore marks,
            StatsStore stats,
            Members members,
            Units units,
            Assignments assignments,
            CourseProgresses progresses,
            Clock clock) {
        this.marks = marks;
        this.stats = stats;
        this.members = members;
        this.units = units;
        this.assignments = assignments;
        this.progresses = progresses;
        this.clock = clock;
    }

    @EventListener
    void progressChanged(CourseProgressChanged changed) {
        members.find(changed.member())
                .ifPresent(member -> marks.own(new UnitCourse(member.unit(), changed.course()), now()));
    }

    @EventListener
    void courseAssigned(CourseAssigned assigned) {
        marks.deep(List.of(new UnitCourse(assigned.unit(), assigned.course())), now());
    }

    @EventListener
    void membersPlaced(MembersPlaced placed) {
        var started = progresses.coursesOf(placed.members());
        for (var unit : placed.units()) {
            Stream.concat(started.stream(), coursesOf(unit)).distinct().forEach(course -> mark(unit, course));
        }
    }

    /** Other assignments may hold for it now. Every unit below is placed too. */
    @EventListener
    void unitPlaced(UnitPlaced placed) {
        coursesOf(placed.unit()).distinct().forEach(course -> mark(placed.unit(), course));
    }

    @EventListener
    void unitMerged(UnitMerged merged) {
        Stream.concat(coursesOf(merged.unit()), coursesOf(merged.into()))
                .distinct()
                .forEach(course -> {
                    mark(merged.unit(), course);
                    mark(merged.into(), course);
                });
    }

    private Stream<CourseId> coursesOf(UnitId id) {
        var assigned = units.find(id).stream().flatMap(unit -> assignments.aimsAt(unit).keySet().stream());
        var counted =
                stats.ofUnit(id, MOST_COURSES).stream().map(each -> each.of().course());
        return Stream.concat(assigned, counted);
    }

    private void mark(UnitId unit, CourseId course) {
        marks.own(new UnitCourse(unit, course), now());
    }

    /** Has everything counted again. It finds nothing to correct unless somebody has changed documents by hand. */
    @Scheduled(cron = "${muoiphut.report.recount-at:0 30 2 * * *}", zone = "Asia/Ho_Chi_Minh")
    void recount() {
        marks.deep(stats.ofRoots().stream().map(UnitCourseStats::of).toList(), now());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
