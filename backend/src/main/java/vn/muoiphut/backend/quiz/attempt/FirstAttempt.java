package vn.muoiphut.backend.quiz.attempt;

import java.util.List;
import vn.muoiphut.backend.organisation.MemberId;
import vn.muoiphut.backend.quiz.question.Question;

/** What a member answered when they met a quiz first, before its result taught them. */
public record FirstAttempt(MemberId member, List<Question> questions, Answers answers) {

    public FirstAttempt {
        questions = List.copyOf(questions);
    }
}
