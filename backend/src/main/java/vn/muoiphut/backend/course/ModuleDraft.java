package vn.muoiphut.backend.course;

import java.util.List;
import java.util.UUID;

/** A chapter as its trainers edit it. */
public record ModuleDraft(UUID id, String title, List<LessonRef> lessons) {

    /** How many lessons a module may have. */
    public static final int MOST_LESSONS = 50;

    public ModuleDraft {
        lessons = List.copyOf(lessons);
    }

    ModuleDraft withLessons(List<LessonRef> changed) {
        return new ModuleDraft(id, title, changed);
    }
}
