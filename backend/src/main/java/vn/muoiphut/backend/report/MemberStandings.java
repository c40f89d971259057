package vn.muoiphut.backend.report;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.muoiphut.backend.course.PublishedCourse;
import vn.muoiphut.backend.organisation.Member;
import vn.muoiphut.backend.organisation.Members;
import vn.muoiphut.backend.organisation.Unit;
import vn.muoiphut.backend.progress.assignment.Assignments;
import vn.muoiphut.backend.progress.completion.CourseProgresses;
import vn.muoiphut.backend.shared.Cursor;
import vn.muoiphut.backend.shared.Page;

/** How far members are in a course, straight from their documents. */
@Component
public class MemberStandings {

    private final Members members;
    private final CourseProgresses progresses;
    private final Assignments assignments;
    private final Clock clock;

    MemberStandings(Members members, CourseProgresses progresses, Assignments assignments, Clock clock) {
        this.members = members;
        this.progresses = progresses;
        this.assignments = assignments;
        this.clock = clock;
    }

    /** The unit's own members by their names, in three queries however many; the cursor has two keys. */
    public Page<MemberStanding> ofUnit(Unit unit, PublishedCourse course, @Nullable Cursor after, int limit) {
        var page = members.ofUnit(unit.id(), after, limit);
        var known = progresses.ofMembers(page.items().stream().map(Member::id).toList(), course.id());
        var aim = assignments.aimAt(unit, course.id()).orElse(null);
        return page.map(
                member -> MemberStanding.of(member, unit, course, known.get(member.id()), aim, clock.instant()));
    }

    MemberStanding of(Member member, Unit unit, PublishedCourse course) {
        return MemberStanding.of(
                member,
                unit,
                course,
                progresses.find(member.id(), course.id()).orElse(null),
                assignments.aimAt(unit, course.id()).orElse(null),
                clock.instant());
    }
}
