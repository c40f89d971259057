package vn.muoiphut.backend.course;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.muoiphut.backend.shared.FoldedText;

/**
 * What somebody looks for in the catalogue; what is null or empty does not matter.
 *
 * @param text words that title or summary must have, of the last only its beginning
 * @param area of DigComp, 1 to 5
 * @param mostMinutes how long the videos may play together
 * @param since when it was published last at the earliest
 * @param only among these; null for all
 * @param without not these
 */
public record CatalogueFilter(
        @Nullable String text,
        @Nullable Integer area,
        @Nullable SkillLevel level,
        @Nullable Integer mostMinutes,
        @Nullable Instant since,
        @Nullable Set<CourseId> only,
        Set<CourseId> without) {

    /** All that there is. */
    public static final CatalogueFilter NONE = new CatalogueFilter(null, null, null, null, null, null, Set.of());

    public CatalogueFilter {
        without = Set.copyOf(without);
    }

    List<String> words() {
        return text == null ? List.of() : FoldedText.words(text);
    }
}
