package vn.muoiphut.backend.quiz.attempt;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.muoiphut.backend.quiz.question.Response;

/** What was answered, by question. A question that is missing was not answered. */
public record Answers(Map<UUID, Response> responses) {

    static final Answers NONE = new Answers(Map.of());

    public Answers {
        responses = Map.copyOf(responses);
    }

    public Optional<Response> to(UUID question) {
        return Optional.ofNullable(responses.get(question));
    }
}
