package vn.muoiphut.backend.course;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.muoiphut.backend.organisation.UnitId;

/** The settings of a course as they lie in MongoDB, with the draft and with what was published. */
record StoredSettings(
        int watchedPercent,
        boolean quizNeeded,
        List<UUID> requiredLessons,
        List<UUID> prerequisites,
        @Nullable String skill,
        @Nullable Integer area,
        @Nullable SkillLevel level,
        @Nullable UUID cover,
        List<UUID> audience) {

    static StoredSettings of(CourseSettings settings) {
        var rule = settings.rule();
        var skill = settings.skill();
        var cover = settings.cover();
        return new StoredSettings(
                rule.watchedPercent(),
                rule.quizNeeded(),
                rule.requiredLessons().stream().map(LessonId::value).toList(),
                settings.prerequisites().stream().map(CourseId::value).toList(),
                skill == null ? null : skill.toString(),
                skill == null ? null : skill.area(),
                settings.level(),
                cover == null ? null : cover.value(),
                settings.audience().stream().map(UnitId::value).toList());
    }

    /** Those of a course that was made before there were any are the usual ones. */
    static CourseSettings read(@Nullable StoredSettings stored) {
        return stored == null ? CourseSettings.USUAL : stored.toSettings();
    }

    private CourseSettings toSettings() {
        var required = requiredLessons.stream().map(LessonId::new).toList();
        return new CourseSettings(
                new CompletionRule(watchedPercent, quizNeeded, required),
                prerequisites.stream().map(CourseId::new).toList(),
                skill == null ? null : Competence.parse(skill),
                level,
                cover == null ? null : new LessonId(cover),
                audience.stream().map(UnitId::new).toList());
    }
}
