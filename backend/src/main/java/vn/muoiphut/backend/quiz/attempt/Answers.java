package vn.muoiphut.backend.quiz.attempt;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** What was chosen, by question. A question that is missing was not answered. */
record Answers(Map<UUID, Set<UUID>> chosen) {

    static final Answers NONE = new Answers(Map.of());

    Answers {
        chosen = chosen.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, answer -> Set.copyOf(answer.getValue())));
    }

    Set<UUID> to(UUID question) {
        return chosen.getOrDefault(question, Set.of());
    }
}
