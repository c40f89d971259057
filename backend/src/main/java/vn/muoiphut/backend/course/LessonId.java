package vn.muoiphut.backend.course;

import java.util.UUID;

/** Names one lesson for ever. */
public record LessonId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
