package vn.muoiphut.backend.quiz.question;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One thing to choose in answer to a question.
 *
 * @param explanation why it is right or wrong
 */
public record Choice(
        UUID id, String text, boolean correct, @Nullable String explanation) {}
