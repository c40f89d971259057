package vn.muoiphut.backend.course;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;
import vn.muoiphut.api.CourseDraftsApi;
import vn.muoiphut.api.model.CourseChange;
import vn.muoiphut.api.model.CourseDraftPage;
import vn.muoiphut.api.model.ModuleChange;
import vn.muoiphut.api.model.NewCourse;
import vn.muoiphut.backend.identity.Allowed;
import vn.muoiphut.backend.identity.Role;
import vn.muoiphut.backend.organisation.Actor;
import vn.muoiphut.backend.organisation.Actors;
import vn.muoiphut.backend.organisation.Rights;
import vn.muoiphut.backend.organisation.Unit;
import vn.muoiphut.backend.organisation.UnitId;
import vn.muoiphut.backend.organisation.Units;
import vn.muoiphut.backend.shared.Cursor;
import vn.muoiphut.backend.shared.RefusedException;

@RestController
class CourseDraftController implements CourseDraftsApi {

    private static final String VIETNAMESE = "vi";

    private final Actors actors;
    private final Units units;
    private final CourseDrafts drafts;
    private final CourseDraftViews views;
    private final CourseMapper mapper;

    CourseDraftController(
            Actors actors, Units units, CourseDrafts drafts, CourseDraftViews views, CourseMapper mapper) {
        this.actors = actors;
        this.units = units;
        this.drafts = drafts;
        this.views = views;
        this.mapper = mapper;
    }

    @Override
    @Allowed({Role.TRAINER, Role.ADMINISTRATOR})
    public ResponseEntity<CourseDraftPage> listCourseDrafts(Boolean archived, @Nullable String after, Integer limit) {
        return ResponseEntity.ok(
                mapper.toPage(drafts.editableBy(actors.current(), archived, Cursor.parse(after, 2), limit)));
    }

    @Override
    @Allowed({Role.TRAINER, Role.ADMINISTRATOR})
    public ResponseEntity<vn.muoiphut.api.model.CourseDraft> createCourse(NewCourse course) {
        var actor = actors.current();
        return answer(drafts.create(
                actor,
                new CourseId(course.id()),
                owner(actor, course.unitId()),
                course.title(),
                Objects.requireNonNullElse(course.summary(), ""),
                Objects.requireNonNullElse(course.language(), VIETNAMESE)));
    }

    @Override
    @Allowed({Role.TRAINER, Role.ADMINISTRATOR})
    public ResponseEntity<vn.muoiphut.api.model.CourseDraft> getCourseDraft(UUID courseId) {
        return answer(drafts.getFor(actors.current(), new CourseId(courseId)));
    }

    @Override
    @Allowed({Role.TRAINER, Role.ADMINISTRATOR})
    public ResponseEntity<vn.muoiphut.api.model.CourseDraft> saveCourseDraft(UUID courseId, CourseChange change) {
        return answer(drafts.edit(
                actors.current(),
                new CourseId(courseId),
                change.version(),
                now -> now.changed(
                        change.title(), change.summary(), change.language(), modules(now, change.modules()))));
    }

    private static List<ModuleDraft> modules(CourseDraft draft, List<ModuleChange> changes) {
        var taken =
                changes.stream().flatMap(change -> change.lessonIds().stream()).toList();
        var ids = changes.stream().map(ModuleChange::id).toList();
        if (taken.stream().distinct().count() < taken.size()
                || ids.stream().distinct().count() < ids.size()) {
            throw RefusedException.invalid("modules", "twice");
        }
        return changes.stream()
                .map(change -> new ModuleDraft(change.id(), change.title(), lessons(draft, change.lessonIds())))
                .toList();
    }

    private static List<LessonRef> lessons(CourseDraft draft, List<UUID> ids) {
        return ids.stream()
                .map(id -> draft.lesson(new LessonId(id))
                        .orElseThrow(() -> RefusedException.invalid("modules.lessonIds", "unknown")))
                .toList();
    }

    /** The unit that was named; else that of the trainer, or the first that they teach in. */
    private Unit owner(Actor actor, @Nullable UUID named) {
        if (named != null) {
            return units.find(new UnitId(named)).orElseThrow(() -> RefusedException.invalid("unitId", "unknown"));
        }
        if (Rights.mayTeach(actor, actor.unit())) {
            return actor.unit();
        }
        return units.get(Rights.teachingUnits(actor).getFirst());
    }

    private ResponseEntity<vn.muoiphut.api.model.CourseDraft> answer(CourseDraft draft) {
        return ResponseEntity.ok(mapper.toDraft(views.of(draft)));
    }
}
