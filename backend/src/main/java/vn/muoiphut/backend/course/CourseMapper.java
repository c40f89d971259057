package vn.muoiphut.backend.course;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import vn.muoiphut.api.model.Attachment;
import vn.muoiphut.api.model.CourseDraftPage;
import vn.muoiphut.api.model.CourseDraftSummary;
import vn.muoiphut.api.model.CourseRef;
import vn.muoiphut.api.model.CourseTrainer;
import vn.muoiphut.backend.organisation.Member;
import vn.muoiphut.backend.organisation.OrganisationMapper;
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

    SkillLevel toLevel(vn.muoiphut.api.model.SkillLevel level);

    vn.muoiphut.api.model.SkillLevel toWire(SkillLevel level);

    @Mapping(target = "id", source = "view.draft.id")
    @Mapping(target = "version", source = "view.draft.version")
    @Mapping(target = "title", source = "view.draft.title")
    @Mapping(target = "summary", source = "view.draft.summary")
    @Mapping(target = "language", source = "view.draft.language")
    @Mapping(target = "modules", source = "view.draft.modules")
    @Mapping(target = "unit", source = "view.owner")
    @Mapping(target = "settings", source = "view")
    @Mapping(target = "trainers", source = "view.trainers")
    @Mapping(target = "updatedAt", source = "view.draft.edited.at")
    @Mapping(target = "updatedBy", source = "view.editor")
    @Mapping(target = "status", expression = "java(toStatus(view.draft().status()))")
    @Mapping(target = "publishedAt", expression = "java(publishedAt(view.draft()))")
    @Mapping(target = "changedSincePublished", expression = "java(view.draft().changedSincePublished())")
    vn.muoiphut.api.model.CourseDraft toDraft(CourseDraftView view);

    @Mapping(target = "watchedPercent", source = "view.draft.settings.rule.watchedPercent")
    @Mapping(target = "quizNeeded", source = "view.draft.settings.rule.quizNeeded")
    @Mapping(target = "requiredLessonIds", source = "view.draft.settings.rule.requiredLessons")
    @Mapping(target = "skill", source = "view.draft.settings.skill")
    @Mapping(target = "level", source = "view.draft.settings.level")
    @Mapping(target = "coverLessonId", source = "view.draft.settings.cover")
    @Mapping(target = "prerequisites", source = "view.prerequisites")
    @Mapping(target = "audience", source = "view.audience")
    vn.muoiphut.api.model.CourseSettings toSettings(CourseDraftView view);

    CourseRef toRef(CourseDraft draft);

    CourseTrainer toTrainer(Member member);

    default String toWire(Competence competence) {
        return competence.toString();
    }

    @Mapping(target = "status", expression = "java(toStatus(draft.status()))")
    @Mapping(target = "lessonCount", expression = "java(draft.lessons().size())")
    @Mapping(target = "changedSincePublished", expression = "java(draft.changedSincePublished())")
    @Mapping(target = "updatedAt", source = "edited.at")
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
