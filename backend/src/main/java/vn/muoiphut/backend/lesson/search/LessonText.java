package vn.muoiphut.backend.lesson.search;

import java.time.Instant;
import java.util.List;
import vn.muoiphut.backend.course.CourseId;
import vn.muoiphut.backend.course.LessonId;
import vn.muoiphut.backend.organisation.UnitId;
import vn.muoiphut.media.captions.SpokenWords;

/**
 * What a published lesson can be found by in one language.
 *
 * @param language ISO 639-1
 * @param title empty in all languages but the course's own, so that it is searched once
 * @param spoken the words of the captions in that language
 */
record LessonText(
        LessonId lesson,
        String language,
        CourseId course,
        List<UnitId> audience,
        Instant publishedAt,
        String title,
        String summary,
        List<SpokenWords> spoken) {

    /** Captions of ten minutes have a few hundred. */
    private static final int MOST_SPOKEN = 1_500;

    LessonText {
        audience = List.copyOf(audience);
        spoken = List.copyOf(spoken.subList(0, Math.min(spoken.size(), MOST_SPOKEN)));
    }
}
