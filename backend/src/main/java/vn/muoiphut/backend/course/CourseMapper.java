package vn.muoiphut.backend.course;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import vn.muoiphut.api.model.Attachment;
import vn.muoiphut.api.model.CourseDraftPage;
import vn.muoiphut.api.model.CourseDraftSummary;
import vn.muoiphut.backend.organisation.OrganisationMapper;
import vn.muoiphut.backend.organisation.Unit;
import vn.muoiphut.backend.shared.Page;
import vn.muoiphut.backend.shared.WireMapping;

/** Courses as they are on the wire; other slices use it for the ids of courses and lessons. */
@Mapper(config = WireMapping.class, uses = OrganisationMapper.class)
public interface CourseMapper {

    default UUID toUuid(CourseId id) {
        return id.value();
    }

    default UUID toUuid(LessonId id) {
        return id.value();
    }

    /** Whether learners have a course, on the wire. */
    vn.muoiphut.api.model.CourseStatus toStatus(CourseStatus status);

    @Mapping(target = "id", source = "draft.id")
    @Mapping(target = "version", source = "draft.version")
    @Mapping(target = "unit", source = "owner")
    @Mapping(target = "status", expression = "java(toStatus(draft.status()))")
    @Mapping(target = "publishedAt", expression = "java(publishedAt(draft))")
    @Mapping(target = "changedSincePublished", expression = "java(draft.changedSincePublished())")
    vn.muoiphut.api.model.CourseDraft toDraft(CourseDraft draft, Unit owner);

    @Mapping(target = "status", expression = "java(toStatus(draft.status()))")
    @Mapping(target = "lessonCount", expression = "java(draft.lessons().size())")
    @Mapping(target = "changedSincePublished", expression = "java(draft.changedSincePublished())")
    CourseDraftSummary toSummary(CourseDraft draft);

    default CourseDraftPage toPage(Page<CourseDraft> page) {
        return new CourseDraftPage(page.items().stream().map(this::toSummary).toList(), page.nextText());
    }

    /** A PDF beside a lesson, on the wire. */
    Attachment toAttachment(PublishedAttachment attachment);

    /** Null for a course that was never published. */
    default @Nullable Instant publishedAt(CourseDraft draft) {
        return draft.published() == null ? null : draft.published().at();
    }
}
