package vn.muoiphut.backend.report.analysis;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.muoiphut.backend.organisation.MemberId;
import vn.muoiphut.backend.progress.watch.LessonProgress;
import vn.muoiphut.backend.quiz.attempt.FirstAttempt;

/**
 * The analysis of a lesson, or how far it has come: first all first attempts at its quiz are gone through, by the ids of
 * their members, and then all who have watched.
 *
 * @param startedAt what happened before is in it, once it is done
 * @param after the member after whom it goes on; null at the beginning of either part
 */
record Analysis(
        Instant startedAt,
        Part part,
        @Nullable MemberId after,
        long attempts,
        Map<UUID, ItemSums> items,
        ViewingSums viewing) {

    /** What is gone through now. */
    enum Part {
        ATTEMPTS,
        VIEWERS,
        DONE
    }

    Analysis {
        items = Map.copyOf(items);
    }

    static Analysis begun(Instant now) {
        return new Analysis(now, Part.ATTEMPTS, null, 0, Map.of(), ViewingSums.NONE);
    }

    boolean isDone() {
        return part == Part.DONE;
    }

    /** With a page of attempts. */
    Analysis plusAttempts(List<FirstAttempt> page, boolean isLast) {
        var sums = new HashMap<>(items);
        for (var attempt : page) {
            attempt.questions()
                    .forEach(question -> sums.put(
                            question.id(),
                            sums.getOrDefault(question.id(), ItemSums.NONE)
                                    .plus(question, attempt.questions(), attempt.answers())));
        }
        return new Analysis(
                startedAt,
                isLast ? Part.VIEWERS : Part.ATTEMPTS,
                isLast ? null : page.getLast().member(),
                attempts + page.size(),
                sums,
                viewing);
    }

    /** With a page of viewers, of what the video shows now. */
    Analysis plusViewers(List<LessonProgress> page, boolean isLast, int edition) {
        var seconds = page.stream()
                .map(progress -> progress.towards(edition).watch().seconds())
                .toList();
        return new Analysis(
                startedAt,
                isLast ? Part.DONE : Part.VIEWERS,
                isLast ? null : page.getLast().member(),
                attempts,
                items,
                viewing.plus(seconds));
    }
}
