package vn.muoiphut.backend.progress.watch;

import static vn.muoiphut.backend.course.PublishedVideo.FIRST_EDITION;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;
import vn.muoiphut.backend.course.CourseId;
import vn.muoiphut.backend.course.LessonId;
import vn.muoiphut.backend.organisation.MemberId;

/**
 * Progress in a lesson as it lies in MongoDB.
 *
 * @param edition null for the first
 * @param watched ten words, see {@link WatchedSeconds}
 * @param owedSince since when the progress in the course, which is another document, is to follow from this; null when
 *     it has
 */
@Document(StoredLessonProgress.COLLECTION)
record StoredLessonProgress(
        @Id Key id,
        UUID courseId,
        long revision,
        @Nullable Integer edition,
        List<Long> watched,
        List<WatchSession> sessions,
        List<WatchRefusal> refusals,
        @Nullable Instant firstGrantAt,
        Position position,
        @Nullable Instant watchedAt,
        @Nullable Integer watchedEdition,
        @Nullable Instant passedAt,
        @Nullable Instant completedAt,
        @Nullable Instant owedSince,
        @Nullable List<Former> former) {

    /** What was watched of an earlier edition. */
    record Former(
            int edition,
            List<Long> watched,
            List<WatchSession> sessions,
            List<WatchRefusal> refusals,
            @Nullable Instant firstGrantAt) {

        static Former of(FormerWatch former) {
            var watch = former.watch();
            return new Former(
                    former.edition(),
                    watch.seconds().words(),
                    watch.sessions(),
                    watch.refusals(),
                    watch.firstGrantAt());
        }

        FormerWatch toWatch() {
            return new FormerWatch(edition, new Watch(new WatchedSeconds(watched), sessions, refusals, firstGrantAt));
        }
    }

    static final String COLLECTION = "lessonProgress";

    record Key(UUID memberId, UUID lessonId) {
        static Key of(LessonProgress progress) {
            return of(progress.member(), progress.lesson());
        }

        static Key of(MemberId member, LessonId lesson) {
            return new Key(member.value(), lesson.value());
        }
    }

    static StoredLessonProgress of(LessonProgress progress, @Nullable Instant owedSince) {
        return new StoredLessonProgress(
                Key.of(progress),
                progress.course().value(),
                progress.revision(),
                progress.edition(),
                progress.watch().seconds().words(),
                progress.watch().sessions(),
                progress.watch().refusals(),
                progress.watch().firstGrantAt(),
                progress.position(),
                progress.stamps().watchedAt(),
                progress.stamps().watchedEdition(),
                progress.stamps().passedAt(),
                progress.stamps().completedAt(),
                owedSince,
                progress.former().isEmpty()
                        ? null
                        : progress.former().stream().map(Former::of).toList());
    }

    /** What was watched before there were editions was the first one. */
    @Override
    public @Nullable Integer watchedEdition() {
        return watchedAt != null && watchedEdition == null ? Integer.valueOf(FIRST_EDITION) : watchedEdition;
    }

    LessonProgress toProgress() {
        return new LessonProgress(
                new MemberId(id.memberId()),
                new LessonId(id.lessonId()),
                new CourseId(courseId),
                revision,
                edition == null ? FIRST_EDITION : edition,
                new Watch(new WatchedSeconds(watched), sessions, refusals, firstGrantAt),
                position,
                new Stamps(watchedAt, watchedEdition(), passedAt, completedAt),
                former == null
                        ? List.of()
                        : former.stream().map(Former::toWatch).toList());
    }
}
