package vn.muoiphut.backend.quiz.attempt;

import java.util.UUID;

/** Names one attempt for ever; made by the client that starts it. */
public record AttemptId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
