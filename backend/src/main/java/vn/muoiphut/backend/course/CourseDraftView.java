package vn.muoiphut.backend.course;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.muoiphut.backend.organisation.Member;
import vn.muoiphut.backend.organisation.Unit;

/**
 * A course as its trainers edit it, with the names of what it mentions.
 *
 * @param editor who changed it last; null when nobody is known
 */
record CourseDraftView(
        CourseDraft draft,
        Unit owner,
        List<CourseDraft> prerequisites,
        List<Unit> audience,
        List<Member> trainers,
        @Nullable String editor) {}
