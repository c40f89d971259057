package vn.muoiphut.backend.course;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.muoiphut.backend.organisation.UnitId;

/**
 * What a course asks for, whom it is for and what it is about. It takes effect when the course is published.
 *
 * @param prerequisites courses to be completed first
 * @param skill what it teaches; null when nobody said so
 * @param cover the lesson whose picture stands for the course; null for none
 * @param audience the units that it is offered to, with all below them; its own unit when empty
 */
public record CourseSettings(
        CompletionRule rule,
        List<CourseId> prerequisites,
        @Nullable Competence skill,
        @Nullable SkillLevel level,
        @Nullable LessonId cover,
        List<UnitId> audience) {

    static final CourseSettings USUAL =
            new CourseSettings(CompletionRule.USUAL, List.of(), null, null, null, List.of());

    public CourseSettings {
        prerequisites = List.copyOf(prerequisites);
        audience = List.copyOf(audience);
    }

    /** The same for lessons that have other ids. */
    CourseSettings copied(Map<LessonId, LessonId> lessons) {
        var required = rule.requiredLessons().stream()
                .flatMap(lesson -> Stream.ofNullable(lessons.get(lesson)))
                .toList();
        return new CourseSettings(
                new CompletionRule(rule.watchedPercent(), rule.quizNeeded(), required),
                prerequisites,
                skill,
                level,
                cover == null ? null : lessons.get(cover),
                audience);
    }
}
