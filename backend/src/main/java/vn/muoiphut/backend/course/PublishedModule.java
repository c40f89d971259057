package vn.muoiphut.backend.course;

import java.util.List;
import java.util.UUID;

/** A chapter of a published course. */
public record PublishedModule(UUID id, String title, List<PublishedLesson> lessons) {

    public PublishedModule {
        lessons = List.copyOf(lessons);
    }
}
