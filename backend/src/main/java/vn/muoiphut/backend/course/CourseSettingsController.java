package vn.muoiphut.backend.course;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;
import vn.muoiphut.api.CourseSettingsApi;
import vn.muoiphut.api.model.CourseSettingsChange;
import vn.muoiphut.api.model.NewCourseTrainer;
import vn.muoiphut.backend.identity.Allowed;
import vn.muoiphut.backend.identity.Role;
import vn.muoiphut.backend.organisation.Actors;
import vn.muoiphut.backend.organisation.Member;
import vn.muoiphut.backend.organisation.MemberId;
import vn.muoiphut.backend.organisation.Members;
import vn.muoiphut.backend.organisation.UnitId;
import vn.muoiphut.backend.shared.RefusedException;

@RestController
class CourseSettingsController implements CourseSettingsApi {

    private final Actors actors;
    private final Members members;
    private final CourseDrafts drafts;
    private final CourseSettingsRules rules;
    private final CourseDraftViews views;
    private final CourseMapper mapper;

    CourseSettingsController(
            Actors actors,
            Members members,
            CourseDrafts drafts,
            CourseSettingsRules rules,
            CourseDraftViews views,
            CourseMapper mapper) {
        this.actors = actors;
        this.members = members;
        this.drafts = drafts;
        this.rules = rules;
        this.views = views;
        this.mapper = mapper;
    }

    @Override
    @Allowed({Role.TRAINER, Role.ADMINISTRATOR})
    public ResponseEntity<vn.muoiphut.api.model.CourseDraft> saveCourseSettings(
            UUID courseId, CourseSettingsChange change) {
        var actor = actors.current();
        return answer(drafts.edit(actor, new CourseId(courseId), change.version(), now -> {
            var settings = settings(change);
            rules.require(actor, now, settings);
            return now.with(settings);
        }));
    }

    private CourseSettings settings(CourseSettingsChange change) {
        var level = change.level();
        var skill = change.skill();
        var cover = change.coverLessonId();
        return new CourseSettings(
                new CompletionRule(
                        change.watchedPercent(),
                        change.quizNeeded(),
                        once("requiredLessonIds", change.requiredLessonIds(), LessonId::new)),
                once("prerequisiteIds", change.prerequisiteIds(), CourseId::new),
                skill == null ? null : competence(skill),
                level == null ? null : mapper.toLevel(level),
                cover == null ? null : new LessonId(cover),
                once("audienceIds", change.audienceIds(), UnitId::new));
    }

    private static <T> List<T> once(String field, List<UUID> ids, Function<UUID, T> of) {
        var each = ids.stream().distinct().map(of).toList();
        if (each.size() < ids.size()) {
            throw RefusedException.invalid(field, "twice");
        }
        return each;
    }

    private static Competence competence(String skill) {
        try {
            return Competence.parse(skill);
        } catch (IllegalArgumentException none) {
            throw RefusedException.invalid("skill", "unknown");
        }
    }

    /** Whoever has the number and teaches nowhere is not told from whoever does not exist. */
    @Override
    @Allowed({Role.TRAINER, Role.ADMINISTRATOR})
    public ResponseEntity<vn.muoiphut.api.model.CourseDraft> nameTrainer(UUID courseId, NewCourseTrainer named) {
        var actor = actors.current();
        var course = drafts.getFor(actor, new CourseId(courseId));
        var trainer = members.findByNumber(named.number().strip())
                .filter(CourseSettingsController::teaches)
                .orElseThrow(() -> RefusedException.invalid("number", "no-trainer"));
        return answer(drafts.name(actor, course.id(), trainer.id()));
    }

    private static boolean teaches(Member member) {
        return member.grants().stream()
                .anyMatch(grant -> grant.role() == Role.TRAINER || grant.role() == Role.ADMINISTRATOR);
    }

    @Override
    @Allowed({Role.TRAINER, Role.ADMINISTRATOR})
    public ResponseEntity<vn.muoiphut.api.model.CourseDraft> dismissTrainer(UUID courseId, UUID memberId) {
        return answer(drafts.dismiss(actors.current(), new CourseId(courseId), new MemberId(memberId)));
    }

    @Override
    @Allowed({Role.TRAINER, Role.ADMINISTRATOR})
    public ResponseEntity<vn.muoiphut.api.model.CourseDraft> archiveCourse(UUID courseId) {
        return answer(drafts.archive(actors.current(), new CourseId(courseId)));
    }

    @Override
    @Allowed({Role.TRAINER, Role.ADMINISTRATOR})
    public ResponseEntity<vn.muoiphut.api.model.CourseDraft> restoreCourse(UUID courseId) {
        return answer(drafts.restore(actors.current(), new CourseId(courseId)));
    }

    private ResponseEntity<vn.muoiphut.api.model.CourseDraft> answer(CourseDraft draft) {
        return ResponseEntity.ok(mapper.toDraft(views.of(draft)));
    }
}
