package vn.muoiphut.backend.report.count;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.muoiphut.backend.course.CourseId;
import vn.muoiphut.backend.organisation.MemberId;
import vn.muoiphut.backend.organisation.Members;
import vn.muoiphut.backend.organisation.UnitId;
import vn.muoiphut.backend.progress.completion.CourseProgresses;
import vn.muoiphut.backend.progress.completion.MemberCourse;

/** Counts units' own members, from the documents of these and of their progress. */
@Component
class OwnCount {

    private static final int AT_ONCE = 2_000;

    private final Members members;
    private final CourseProgresses progresses;

    OwnCount(Members members, CourseProgresses progresses) {
        this.members = members;
        this.progresses = progresses;
    }

    /** Of many units in one query, and one more for so many members; however many members a unit has. */
    Map<UnitCourse, Tally> count(Collection<UnitCourse> wanted) {
        if (wanted.isEmpty()) {
            return Map.of();
        }
        var tallies = new HashMap<UnitCourse, Tally>();
        wanted.forEach(of -> tallies.put(of, Tally.NONE));
        var courses = wanted.stream().collect(groupingBy(UnitCourse::unit, mapping(UnitCourse::course, toList())));
        var waiting = new HashMap<MemberId, UnitId>();
        members.eachIn(courses.keySet(), (unit, member) -> {
            waiting.put(member, unit);
            if (waiting.size() == AT_ONCE) {
                tally(waiting, courses, tallies);
                waiting.clear();
            }
        });
        tally(waiting, courses, tallies);
        return tallies;
    }

    private void tally(Map<MemberId, UnitId> people, Map<UnitId, List<CourseId>> courses, Map<UnitCourse, Tally> into) {
        var wanted = new ArrayList<MemberCourse>();
        people.forEach((member, unit) -> courses.getOrDefault(unit, List.of()).forEach(course -> {
            wanted.add(new MemberCourse(member, course));
            into.merge(new UnitCourse(unit, course), Tally.MEMBER, Tally::plus);
        }));
        for (var started : progresses.startedAmong(wanted)) {
            var unit = people.get(started.member());
            if (unit != null) {
                into.merge(new UnitCourse(unit, started.course()), Tally.of(started), Tally::plus);
            }
        }
    }
}
