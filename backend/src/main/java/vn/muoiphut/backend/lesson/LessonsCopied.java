package vn.muoiphut.backend.lesson;

import java.util.List;
import vn.muoiphut.backend.course.LessonId;

/** Lessons are being copied, and what hangs on them is to be copied with them. It may come twice. */
public record LessonsCopied(List<Copy> copies) {

    /** @param id of the copy */
    public record Copy(LessonDraft original, LessonId id) {}

    public LessonsCopied {
        copies = List.copyOf(copies);
    }
}
