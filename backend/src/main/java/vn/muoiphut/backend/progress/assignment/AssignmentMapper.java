package vn.muoiphut.backend.progress.assignment;

import java.util.UUID;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import vn.muoiphut.backend.course.CourseId;
import vn.muoiphut.backend.course.PublishedCourse;
import vn.muoiphut.backend.organisation.OrganisationMapper;
import vn.muoiphut.backend.organisation.Unit;
import vn.muoiphut.backend.shared.WireMapping;

/** From an assignment to its wire form. */
@Mapper(config = WireMapping.class, uses = OrganisationMapper.class)
interface AssignmentMapper {

    @Mapping(target = "id", source = "assignment.id.value")
    @Mapping(target = "course", source = "course")
    @Mapping(target = "unit", source = "unit")
    vn.muoiphut.api.model.Assignment toWire(Assignment assignment, PublishedCourse course, Unit unit);

    default UUID toWire(CourseId id) {
        return id.value();
    }
}
