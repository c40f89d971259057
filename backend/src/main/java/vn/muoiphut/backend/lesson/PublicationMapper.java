package vn.muoiphut.backend.lesson;

import java.util.List;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import vn.muoiphut.api.model.Publication;
import vn.muoiphut.api.model.PublishBlocker;
import vn.muoiphut.backend.course.CourseDraft;
import vn.muoiphut.backend.course.CourseMapper;
import vn.muoiphut.backend.lesson.PublicationRules.Blocker;
import vn.muoiphut.backend.shared.WireMapping;

/** Publication as it is on the wire. */
@Mapper(config = WireMapping.class, uses = CourseMapper.class)
interface PublicationMapper {

    @Mapping(target = "status", expression = "java(courseMapper.toStatus(course.status()))")
    @Mapping(target = "publishedAt", expression = "java(courseMapper.publishedAt(course))")
    Publication toPublication(CourseDraft course, List<Blocker> blockers, List<ReplacedVideo> replaced);

    @Mapping(target = "lessonId", source = "lesson")
    vn.muoiphut.api.model.ReplacedVideo toReplaced(ReplacedVideo replaced);

    @Mapping(target = "lessonId", source = "lesson")
    PublishBlocker toBlocker(Blocker blocker);
}
