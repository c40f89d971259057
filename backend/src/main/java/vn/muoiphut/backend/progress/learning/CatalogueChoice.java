package vn.muoiphut.backend.progress.learning;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.muoiphut.backend.course.CatalogueFilter;
import vn.muoiphut.backend.course.CourseId;
import vn.muoiphut.backend.course.SkillLevel;
import vn.muoiphut.backend.progress.completion.CourseProgress;

/** What a learner looks for in the catalogue; what is null does not matter. */
record CatalogueChoice(
        @Nullable String text,
        @Nullable Integer area,
        @Nullable SkillLevel level,
        @Nullable Integer mostMinutes,
        @Nullable LearningState state,
        boolean onlyNew) {

    /** How long a course counts as new. */
    private static final Duration NEW_FOR = Duration.ofDays(30);

    /** @param mine what the learner has begun */
    CatalogueFilter filter(Collection<CourseProgress> mine, Instant now) {
        return new CatalogueFilter(
                text,
                area,
                level,
                mostMinutes,
                onlyNew ? now.minus(NEW_FOR) : null,
                only(mine),
                state == LearningState.NOT_STARTED ? courses(mine, begun -> true) : Set.of());
    }

    private @Nullable Set<CourseId> only(Collection<CourseProgress> mine) {
        return switch (state) {
            case null -> null;
            case NOT_STARTED -> null;
            case IN_PROGRESS -> courses(mine, progress -> !progress.isCompleted());
            case DONE -> courses(mine, CourseProgress::isCompleted);
        };
    }

    private static Set<CourseId> courses(Collection<CourseProgress> mine, Predicate<CourseProgress> wanted) {
        return mine.stream().filter(wanted).map(CourseProgress::course).collect(Collectors.toUnmodifiableSet());
    }
}
