package vn.muoiphut.backend.progress.learning;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mapstruct.Context;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import vn.muoiphut.api.model.Course;
import vn.muoiphut.api.model.CourseCard;
import vn.muoiphut.api.model.CourseCardPage;
import vn.muoiphut.api.model.CourseModule;
import vn.muoiphut.api.model.LearntPage;
import vn.muoiphut.api.model.Lesson;
import vn.muoiphut.api.model.LessonCard;
import vn.muoiphut.api.model.ResumeCard;
import vn.muoiphut.backend.course.Competence;
import vn.muoiphut.backend.course.CourseId;
import vn.muoiphut.backend.course.LessonId;
import vn.muoiphut.backend.course.PublishedCourse;
import vn.muoiphut.backend.course.PublishedLesson;
import vn.muoiphut.backend.progress.completion.Prerequisite;
import vn.muoiphut.backend.progress.watch.LessonProgress;
import vn.muoiphut.backend.shared.Page;
import vn.muoiphut.backend.shared.WireMapping;

/** From courses and what a member has done in them to their wire forms. */
@Mapper(config = WireMapping.class)
public interface LearningMapper {

    vn.muoiphut.api.model.Home toWire(Home home);

    @Mapping(target = "lessonId", source = "lesson.id")
    @Mapping(target = "courseId", source = "course.id")
    @Mapping(target = "lessonTitle", source = "lesson.title")
    @Mapping(target = "courseTitle", source = "course.title")
    @Mapping(target = "durationSeconds", expression = "java(resume.lesson().durationSeconds())")
    @Mapping(target = "posterUrl", source = "poster")
    ResumeCard toWire(Resume resume);

    @Mapping(target = "lessonId", source = "lesson.id")
    @Mapping(target = "courseId", source = "course.id")
    @Mapping(target = "lessonTitle", source = "lesson.title")
    @Mapping(target = "courseTitle", source = "course.title")
    @Mapping(target = "durationSeconds", expression = "java(learnt.lesson().durationSeconds())")
    @Mapping(target = "watchedSeconds", expression = "java(watched(learnt.lesson(), learnt.progress()))")
    @Mapping(target = "completed", expression = "java(learnt.progress().isCompleted())")
    @Mapping(target = "at", expression = "java(learnt.at())")
    vn.muoiphut.api.model.Learnt toWire(Learnt learnt);

    default LearntPage toLearntPage(Page<Learnt> page) {
        return new LearntPage(page.items().stream().map(this::toWire).toList(), page.nextText());
    }

    @Mapping(target = "id", source = "course.id")
    @Mapping(target = "title", source = "course.title")
    @Mapping(target = "summary", source = "course.summary")
    @Mapping(target = "lessonCount", expression = "java(standing.course().lessons().size())")
    @Mapping(target = "durationSeconds", source = "course.durationSeconds")
    @Mapping(target = "bytes", source = "course.bytes")
    @Mapping(target = "lessonsCompleted", expression = "java(standing.lessonsCompleted())")
    @Mapping(target = "completed", expression = "java(standing.completed())")
    @Mapping(target = "dueAt", expression = "java(standing.dueAt())")
    @Mapping(target = "mandatory", expression = "java(standing.mandatory())")
    @Mapping(target = "area", source = "course.area")
    @Mapping(target = "level", source = "course.level")
    @Mapping(target = "coverUrl", source = "cover")
    CourseCard toWire(CourseStanding standing);

    LearningState toState(vn.muoiphut.api.model.LearningState state);

    default CourseCardPage toWire(Page<CourseStanding> page) {
        return new CourseCardPage(page.items().stream().map(this::toWire).toList(), page.nextText());
    }

    @Mapping(target = "id", source = "view.course.id")
    @Mapping(target = "title", source = "view.course.title")
    @Mapping(target = "summary", source = "view.course.summary")
    @Mapping(target = "language", source = "view.course.language")
    @Mapping(target = "modules", expression = "java(toModules(view.course(), done))")
    @Mapping(target = "lessonCount", expression = "java(view.standing().course().lessons().size())")
    @Mapping(target = "lessonsCompleted", expression = "java(view.standing().lessonsCompleted())")
    @Mapping(target = "completedAt", source = "view.standing.progress.completedAt")
    @Mapping(target = "dueAt", expression = "java(view.standing().dueAt())")
    @Mapping(target = "mandatory", expression = "java(view.standing().mandatory())")
    @Mapping(target = "watchedPercent", source = "view.course.settings.rule.watchedPercent")
    @Mapping(target = "quizNeeded", source = "view.course.settings.rule.quizNeeded")
    @Mapping(target = "skill", source = "view.course.settings.skill")
    @Mapping(target = "level", source = "view.course.settings.level")
    @Mapping(target = "coverUrl", source = "view.cover")
    Course toWire(CourseView view, @Context Map<LessonId, LessonProgress> done);

    @Mapping(target = "id", source = "course.id")
    @Mapping(target = "title", source = "course.title")
    vn.muoiphut.api.model.Prerequisite toWire(Prerequisite prerequisite);

    default List<CourseModule> toModules(PublishedCourse course, Map<LessonId, LessonProgress> done) {
        return course.modules().stream()
                .map(module -> new CourseModule(module.id(), module.title(), toCards(course, module.lessons(), done)))
                .toList();
    }

    private List<LessonCard> toCards(
            PublishedCourse course, List<PublishedLesson> lessons, Map<LessonId, LessonProgress> done) {
        var required = course.required();
        return lessons.stream()
                .map(lesson -> toCard(lesson, required.contains(lesson), done.get(lesson.id())))
                .toList();
    }

    @Mapping(target = "id", source = "lesson.id")
    @Mapping(target = "bytes", expression = "java(lesson.dataSaverBytes())")
    @Mapping(target = "hasVideo", expression = "java(lesson.hasVideo())")
    @Mapping(target = "durationSeconds", expression = "java(lesson.durationSeconds())")
    @Mapping(target = "watchedSeconds", expression = "java(watched(lesson, progress))")
    @Mapping(target = "completed", expression = "java(progress != null && progress.isCompleted())")
    LessonCard toCard(PublishedLesson lesson, boolean required, @Nullable LessonProgress progress);

    /** Seconds of what the video shows now. */
    default int watched(PublishedLesson lesson, @Nullable LessonProgress progress) {
        return progress == null
                ? 0
                : progress.towards(lesson.edition()).watch().seconds().count();
    }

    @Mapping(target = "id", source = "view.lesson.id")
    @Mapping(target = "courseId", source = "view.course.id")
    @Mapping(target = "courseTitle", source = "view.course.title")
    @Mapping(target = "title", source = "view.lesson.title")
    @Mapping(target = "summary", source = "view.lesson.summary")
    @Mapping(target = "durationSeconds", expression = "java(view.lesson().durationSeconds())")
    @Mapping(target = "hasVideo", expression = "java(view.lesson().hasVideo())")
    @Mapping(target = "questionCount", source = "view.lesson.questionCount")
    @Mapping(target = "renditions", source = "view.lesson.video.renditions")
    @Mapping(target = "progress", source = "progress")
    @Mapping(target = "attachments", source = "view.lesson.attachments")
    @Mapping(
            target = "quizTimeLimitSeconds",
            expression = "java(view.quizTimeLimit() == null ? null : (int) view.quizTimeLimit().toSeconds())")
    @Mapping(target = "quizAttemptsLeft", source = "view.quizAttemptsLeft")
    @Mapping(target = "openAttemptId", source = "view.openAttempt.value")
    @Mapping(target = "lastAttemptId", source = "view.lastAttempt.value")
    @Mapping(target = "nextLessonId", source = "view.next.value")
    Lesson toWire(LessonView view, vn.muoiphut.api.model.LessonProgress progress);

    /** The lessons of a course in their order. */
    default List<LessonCard> toCards(PublishedCourse course, Map<LessonId, LessonProgress> done) {
        return toCards(course, course.lessons(), done);
    }

    default String toWire(Competence competence) {
        return competence.toString();
    }

    default String toWire(URI address) {
        return address.toString();
    }

    default UUID toWire(CourseId id) {
        return id.value();
    }

    default UUID toWire(LessonId id) {
        return id.value();
    }
}
