package vn.muoiphut.backend.progress.watch;

import static vn.muoiphut.backend.course.PublishedVideo.FIRST_EDITION;

import java.util.ArrayList;
import java.util.List;
import vn.muoiphut.backend.course.CourseId;
import vn.muoiphut.backend.course.LessonId;
import vn.muoiphut.backend.organisation.MemberId;

/**
 * What one member has done in one lesson, and the evidence for it.
 *
 * @param revision counts the changes; 0 before the first
 * @param edition of the video that the watch is about
 * @param former what was watched of earlier editions, the latest last; of very many the latest
 */
public record LessonProgress(
        MemberId member,
        LessonId lesson,
        CourseId course,
        long revision,
        int edition,
        Watch watch,
        Position position,
        Stamps stamps,
        List<FormerWatch> former) {

    static final int MAX_FORMER = 5;

    public LessonProgress {
        former = List.copyOf(former.subList(Math.max(0, former.size() - MAX_FORMER), former.size()));
    }

    public static LessonProgress none(MemberId member, LessonId lesson, CourseId course) {
        return new LessonProgress(
                member, lesson, course, 0, FIRST_EDITION, Watch.NONE, Position.START, Stamps.NONE, List.of());
    }

    /** Something was watched, or the quiz passed. */
    public boolean isStarted() {
        return watch.seconds().count() > 0 || stamps.passedAt() != null || !former.isEmpty();
    }

    public boolean isCompleted() {
        return stamps.completedAt() != null;
    }

    /**
     * As it stands towards an edition of the video. What was watched of an earlier one is kept apart and has to be watched
     * anew, but whoever has completed the lesson has completed it.
     *
     * @param wanted what learners are given now; an earlier one changes nothing
     */
    public LessonProgress towards(int wanted) {
        if (wanted <= edition) {
            return this;
        }
        var before = new ArrayList<>(former);
        if (!watch.equals(Watch.NONE)) {
            before.add(new FormerWatch(edition, watch));
        }
        return new LessonProgress(
                member, lesson, course, revision, wanted, Watch.NONE, Position.START, stamps.forNewContent(), before);
    }

    /** What was watched of an edition, today's or an earlier one. */
    Watch watchOf(int wanted) {
        return wanted == edition
                ? watch
                : former.stream()
                        .filter(each -> each.edition() == wanted)
                        .findFirst()
                        .map(FormerWatch::watch)
                        .orElse(Watch.NONE);
    }

    /** With what was watched of an edition, today's or an earlier one; seconds of two editions never mix. */
    LessonProgress with(int wanted, Watch newWatch) {
        if (wanted == edition) {
            return new LessonProgress(member, lesson, course, revision, edition, newWatch, position, stamps, former);
        }
        var others = new ArrayList<>(former);
        others.removeIf(each -> each.edition() == wanted);
        others.add(new FormerWatch(wanted, newWatch));
        return new LessonProgress(member, lesson, course, revision, edition, watch, position, stamps, others);
    }

    LessonProgress nextRevision() {
        return new LessonProgress(member, lesson, course, revision + 1, edition, watch, position, stamps, former);
    }

    LessonProgress with(Position newPosition) {
        return new LessonProgress(member, lesson, course, revision, edition, watch, newPosition, stamps, former);
    }

    LessonProgress with(Stamps newStamps) {
        return new LessonProgress(member, lesson, course, revision, edition, watch, position, newStamps, former);
    }
}
