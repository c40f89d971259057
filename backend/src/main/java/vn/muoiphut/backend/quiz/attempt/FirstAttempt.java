package vn.muoiphut.backend.quiz.attempt;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.muoiphut.backend.organisation.MemberId;
import vn.muoiphut.backend.quiz.Question;

/**
 * What a member answered when they met a quiz first, before its result taught them.
 *
 * @param chosen by question; one that is missing was not answered
 */
public record FirstAttempt(MemberId member, List<Question> questions, Map<UUID, Set<UUID>> chosen) {

    public FirstAttempt {
        questions = List.copyOf(questions);
        chosen = Map.copyOf(chosen);
    }
}
