package vn.muoiphut.backend.report;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import vn.muoiphut.api.model.CompletionState;
import vn.muoiphut.api.model.CourseCounts;
import vn.muoiphut.api.model.CourseRef;
import vn.muoiphut.api.model.MemberCompletion;
import vn.muoiphut.api.model.UnitCounts;
import vn.muoiphut.backend.course.CourseId;
import vn.muoiphut.backend.course.PublishedCourse;
import vn.muoiphut.backend.organisation.OrganisationMapper;
import vn.muoiphut.backend.organisation.Unit;
import vn.muoiphut.backend.report.PeriodCounts.Pair;
import vn.muoiphut.backend.report.count.Counts;
import vn.muoiphut.backend.report.count.UnitCourse;
import vn.muoiphut.backend.shared.WireMapping;

/** From counts and standings to their wire forms. */
@Mapper(config = WireMapping.class, uses = OrganisationMapper.class)
interface ReportMapper {

    vn.muoiphut.api.model.Counts toWire(Counts counts);

    CourseRef toWire(PublishedCourse course);

    /** By the titles of the courses; one that is published no more is left out. */
    default List<CourseCounts> toWire(Map<UnitCourse, Pair> counts, Map<CourseId, PublishedCourse> known) {
        return counts.entrySet().stream()
                .flatMap(
                        each -> Optional.ofNullable(known.get(each.getKey().course()))
                                .map(course -> toWire(course, each.getValue()))
                                .stream())
                .sorted(Comparator.comparing(each -> each.course().title()))
                .toList();
    }

    @Mapping(target = "course", source = "course")
    CourseCounts toWire(PublishedCourse course, Pair counts);

    /** In the order of the units; zeros where nothing was counted. */
    default List<UnitCounts> toWire(Collection<Unit> units, CourseId course, Map<UnitCourse, Pair> counts) {
        return units.stream()
                .map(unit -> toWire(unit, counts.getOrDefault(new UnitCourse(unit.id(), course), Pair.NONE)))
                .toList();
    }

    @Mapping(target = "unit", source = "unit")
    UnitCounts toWire(Unit unit, Pair counts);

    @Mapping(target = "memberId", source = "member.id")
    @Mapping(target = "memberNumber", source = "member.number")
    @Mapping(target = "name", source = "member.name")
    @Mapping(target = "lessonsCompleted", expression = "java(standing.lessonsCompleted())")
    @Mapping(target = "lessonCount", expression = "java(standing.lessonCount())")
    @Mapping(target = "completedAt", expression = "java(standing.completedAt())")
    MemberCompletion toWire(MemberStanding standing);

    default CompletionState toWire(MemberStanding.State state) {
        return switch (state) {
            case NOT_STARTED -> CompletionState.NOT_STARTED;
            case STARTED -> CompletionState.STARTED;
            case COMPLETED -> CompletionState.COMPLETED;
            case OVERDUE -> CompletionState.OVERDUE;
        };
    }

    default UUID toWire(CourseId id) {
        return id.value();
    }
}
