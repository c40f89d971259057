package vn.muoiphut.backend.course;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

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

    /** The same in another course, of lessons that have other ids. */
    ModuleDraft copiedTo(CourseId course, Map<LessonId, LessonId> copies) {
        var copied = lessons.stream()
                .flatMap(lesson ->
                        Stream.ofNullable(copies.get(lesson.id())).map(copy -> new LessonRef(copy, lesson.title())))
                .toList();
        return new ModuleDraft(copyOf(course, id), title, copied);
    }

    /** Always the same for the same two, so that copying twice is harmless. */
    private static UUID copyOf(CourseId course, UUID module) {
        return UUID.nameUUIDFromBytes(("module " + course + " " + module).getBytes(StandardCharsets.UTF_8));
    }
}
