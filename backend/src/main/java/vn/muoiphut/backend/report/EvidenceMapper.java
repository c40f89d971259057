package vn.muoiphut.backend.report;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import vn.muoiphut.api.model.Evidence;
import vn.muoiphut.backend.course.LessonId;
import vn.muoiphut.backend.course.PublishedLesson;
import vn.muoiphut.backend.organisation.Member;
import vn.muoiphut.backend.organisation.OrganisationMapper;
import vn.muoiphut.backend.progress.watch.FormerWatch;
import vn.muoiphut.backend.progress.watch.LessonProgress;
import vn.muoiphut.backend.progress.watch.WatchMapper;
import vn.muoiphut.backend.progress.watch.WatchRefusal;
import vn.muoiphut.backend.progress.watch.WatchRule;
import vn.muoiphut.backend.progress.watch.WatchSession;
import vn.muoiphut.backend.quiz.attempt.AttemptSummary;
import vn.muoiphut.backend.shared.WireMapping;

/** From what a member has done in a lesson to its wire form. */
@Mapper(
        config = WireMapping.class,
        uses = {OrganisationMapper.class, WatchMapper.class},
        imports = WatchRule.class)
interface EvidenceMapper {

    @Mapping(target = "memberId", source = "member.id")
    @Mapping(target = "memberName", source = "member.name")
    @Mapping(target = "lessonId", source = "lesson.id")
    @Mapping(target = "lessonTitle", source = "lesson.title")
    @Mapping(target = "durationSeconds", expression = "java(lesson.durationSeconds())")
    @Mapping(target = "watched", source = "progress.watch.seconds")
    @Mapping(target = "watchedSeconds", expression = "java(progress.watch().seconds().count())")
    @Mapping(target = "neededSeconds", expression = "java(rule.neededSeconds(lesson.durationSeconds()))")
    @Mapping(target = "edition", source = "progress.edition")
    @Mapping(target = "former", source = "progress.former")
    @Mapping(target = "watchedEdition", source = "progress.stamps.watchedEdition")
    @Mapping(target = "watchedAt", source = "progress.stamps.watchedAt")
    @Mapping(target = "passedAt", source = "progress.stamps.passedAt")
    @Mapping(target = "completedAt", source = "progress.stamps.completedAt")
    @Mapping(target = "sessions", source = "progress.watch.sessions")
    @Mapping(target = "refusals", source = "progress.watch.refusals")
    @Mapping(target = "attempts", source = "attempts")
    Evidence toWire(
            Member member,
            PublishedLesson lesson,
            WatchRule rule,
            LessonProgress progress,
            List<AttemptSummary> attempts,
            Instant asOf);

    @Mapping(target = "watched", source = "watch.seconds")
    @Mapping(target = "watchedSeconds", expression = "java(former.watch().seconds().count())")
    @Mapping(target = "sessions", source = "watch.sessions")
    @Mapping(target = "refusals", source = "watch.refusals")
    vn.muoiphut.api.model.FormerWatch toWire(FormerWatch former);

    vn.muoiphut.api.model.WatchSession toWire(WatchSession session);

    vn.muoiphut.api.model.WatchRefusal toWire(WatchRefusal refusal);

    /** Those that were graded. */
    default List<vn.muoiphut.api.model.AttemptSummary> toGraded(List<AttemptSummary> attempts) {
        return attempts.stream()
                .flatMap(attempt -> attempt.graded().stream()
                        .map(result -> new vn.muoiphut.api.model.AttemptSummary(
                                attempt.id().value(), result.submittedAt(), result.percent(), result.passed())))
                .toList();
    }

    default UUID toWire(LessonId id) {
        return id.value();
    }
}
