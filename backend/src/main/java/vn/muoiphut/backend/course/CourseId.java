package vn.muoiphut.backend.course;

import java.util.UUID;

/** Names one course for ever. */
public record CourseId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
