package vn.muoiphut.backend.lesson;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.muoiphut.backend.course.CourseId;
import vn.muoiphut.backend.course.LessonId;
import vn.muoiphut.backend.course.PublishedAttachment;
import vn.muoiphut.media.asset.AssetId;

/**
 * A lesson as its trainers edit it.
 *
 * @param version counts what trainers must have seen before they save
 * @param asset the newest file that was brought whole, whatever became of it
 * @param upload the file that was announced last, under way or arrived
 * @param captions by their languages (ISO 639-1)
 * @param shown what learners were given last; null before
 * @param attachments in the order in which they came
 * @param questionCount 0 when it has no quiz
 */
public record LessonDraft(
        LessonId id,
        CourseId course,
        long version,
        String title,
        String summary,
        @Nullable AssetId asset,
        @Nullable AnnouncedUpload upload,
        Map<String, Captions> captions,
        @Nullable Shown shown,
        List<PublishedAttachment> attachments,
        int questionCount) {

    /** How long a lesson plays at most. */
    public static final int MOST_SECONDS = 600;

    /** In how many languages a lesson may have captions. */
    public static final int MOST_CAPTIONS = 20;

    /**
     * Captions in one language.
     *
     * @param hash of their text; they lie in the store under a key that follows from it
     */
    public record Captions(String hash, int cueCount) {}

    /** How many PDFs a lesson may have. */
    public static final int MOST_ATTACHMENTS = 10;

    public LessonDraft {
        attachments = List.copyOf(attachments);
        captions = Map.copyOf(captions);
    }
}
