package vn.muoiphut.backend.progress.assignment;

import java.util.UUID;

/** Names one assignment for ever; made by the client that assigns. */
public record AssignmentId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
