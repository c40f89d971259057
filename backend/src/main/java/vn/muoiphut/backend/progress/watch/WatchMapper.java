package vn.muoiphut.backend.progress.watch;

import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import vn.muoiphut.api.model.ProgressReport;
import vn.muoiphut.backend.shared.RefusedException;
import vn.muoiphut.backend.shared.WireMapping;

/** Between progress in a lesson and its wire form. */
@Mapper(config = WireMapping.class)
public interface WatchMapper {

    /**
     * @param durationSeconds of the lesson's video
     * @param rule how much of it must be watched
     * @param courseCompleted whether the course that the lesson belongs to is
     */
    @Mapping(target = "watched", source = "progress.watch.seconds")
    @Mapping(target = "watchedSeconds", expression = "java(progress.watch().seconds().count())")
    @Mapping(target = "neededSeconds", expression = "java(rule.neededSeconds(durationSeconds))")
    @Mapping(target = "positionSeconds", source = "progress.position.seconds")
    @Mapping(target = "videoDone", expression = "java(progress.stamps().watchedAt() != null)")
    @Mapping(target = "quizPassed", expression = "java(progress.stamps().passedAt() != null)")
    @Mapping(target = "completed", source = "progress.completed")
    @Mapping(target = "completedAt", source = "progress.stamps.completedAt")
    vn.muoiphut.api.model.LessonProgress toWire(
            LessonProgress progress, double durationSeconds, WatchRule rule, boolean courseCompleted);

    /** @throws RefusedException when it is no bit map of seconds */
    WatchReport toDomain(ProgressReport report);

    default String toWire(WatchedSeconds watched) {
        return watched.toWire();
    }

    default WatchedSeconds toSeconds(String wire) {
        try {
            return WatchedSeconds.ofWire(wire);
        } catch (IllegalArgumentException e) {
            throw RefusedException.invalid("watched", "format");
        }
    }
}
