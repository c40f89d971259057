package vn.muoiphut.backend.progress.learning;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;
import vn.muoiphut.api.LearningApi;
import vn.muoiphut.api.model.Course;
import vn.muoiphut.api.model.CourseCardPage;
import vn.muoiphut.api.model.LearntPage;
import vn.muoiphut.api.model.Lesson;
import vn.muoiphut.backend.course.CourseId;
import vn.muoiphut.backend.course.CourseMapper;
import vn.muoiphut.backend.course.LessonId;
import vn.muoiphut.backend.course.PublishedCourses;
import vn.muoiphut.backend.identity.Allowed;
import vn.muoiphut.backend.identity.Role;
import vn.muoiphut.backend.organisation.Actors;
import vn.muoiphut.backend.progress.watch.LessonProgresses;
import vn.muoiphut.backend.progress.watch.WatchMapper;
import vn.muoiphut.backend.progress.watch.WatchRule;
import vn.muoiphut.backend.shared.Cursor;

@RestController
class LearningController implements LearningApi {

    private static final int MOST_CARDS = 50;

    private final Actors actors;
    private final Learning learning;
    private final LessonViews lessonViews;
    private final PublishedCourses courses;
    private final LessonProgresses lessonProgresses;
    private final LearningMapper mapper;
    private final WatchMapper watchMapper;
    private final CourseMapper courseMapper;

    LearningController(
            Actors actors,
            Learning learning,
            LessonViews lessonViews,
            PublishedCourses courses,
            LessonProgresses lessonProgresses,
            LearningMapper mapper,
            WatchMapper watchMapper,
            CourseMapper courseMapper) {
        this.actors = actors;
        this.learning = learning;
        this.lessonViews = lessonViews;
        this.courses = courses;
        this.lessonProgresses = lessonProgresses;
        this.mapper = mapper;
        this.watchMapper = watchMapper;
        this.courseMapper = courseMapper;
    }

    @Override
    @Allowed(Role.LEARNER)
    public ResponseEntity<vn.muoiphut.api.model.Home> getHome() {
        return ResponseEntity.ok(mapper.toWire(learning.home(actors.current())));
    }

    @Override
    @Allowed(Role.LEARNER)
    public ResponseEntity<LearntPage> listHistory(@Nullable String after, Integer limit) {
        var page = learning.history(actors.current(), Cursor.parse(after, 2), Math.min(limit, MOST_CARDS));
        return ResponseEntity.ok(mapper.toLearntPage(page));
    }

    @Override
    @Allowed(Role.LEARNER)
    public ResponseEntity<CourseCardPage> listCourses(
            @Nullable String query,
            @Nullable Integer area,
            vn.muoiphut.api.model.@Nullable SkillLevel level,
            @Nullable Integer mostMinutes,
            vn.muoiphut.api.model.@Nullable LearningState state,
            Boolean onlyNew,
            @Nullable String after,
            Integer limit) {
        var wanted = new CatalogueChoice(
                query,
                area,
                level == null ? null : courseMapper.toLevel(level),
                mostMinutes,
                state == null ? null : mapper.toState(state),
                onlyNew);
        var page = learning.catalogue(actors.current(), wanted, Cursor.parse(after, 3), Math.min(limit, MOST_CARDS));
        return ResponseEntity.ok(mapper.toWire(page));
    }

    @Override
    @Allowed(Role.LEARNER)
    public ResponseEntity<Course> getCourse(UUID courseId) {
        var actor = actors.current();
        var course = courses.getFor(actor, new CourseId(courseId));
        var done = lessonProgresses.ofCourse(actor.id(), course.id());
        return ResponseEntity.ok(mapper.toWire(learning.view(actor, course), done));
    }

    @Override
    @Allowed(Role.LEARNER)
    public ResponseEntity<Lesson> getLesson(UUID lessonId) {
        var view = lessonViews.get(actors.current(), new LessonId(lessonId));
        var progress = watchMapper.toWire(
                view.progress(),
                view.lesson().durationSeconds(),
                WatchRule.of(view.course().settings().rule()),
                view.courseCompleted());
        return ResponseEntity.ok(mapper.toWire(view, progress));
    }
}
