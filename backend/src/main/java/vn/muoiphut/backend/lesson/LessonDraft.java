package vn.muoiphut.backend.lesson;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.muoiphut.backend.course.CourseId;
import vn.muoiphut.backend.course.LessonId;
import vn.muoiphut.media.asset.AssetId;

/**
 * A lesson as its trainers edit it.
 *
 * @param version counts what trainers must have seen before they save
 * @param asset the newest file that was brought for it, whatever became of it
 * @param captions by their languages (ISO 639-1)
 * @param questionCount 0 when it has no quiz
 */
record LessonDraft(
        LessonId id,
        CourseId course,
        long version,
        String title,
        String summary,
        @Nullable AssetId asset,
        Map<String, Captions> captions,
        int questionCount) {

    /**
     * Captions in one language.
     *
     * @param key where in the media store the WebVTT is; other captions get another key
     */
    record Captions(String key, int cueCount) {}

    LessonDraft {
        captions = Map.copyOf(captions);
    }
}
