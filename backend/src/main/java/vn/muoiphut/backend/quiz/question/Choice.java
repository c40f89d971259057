package vn.muoiphut.backend.quiz.question;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One thing to choose in answer to a question.
 *
 * @param text empty only where there is a picture
 * @param explanation why it is right or wrong
 */
public record Choice(
        UUID id,
        String text,
        boolean correct,
        @Nullable String explanation,
        @Nullable Picture picture) {

    /** What stands for it where nothing but words can. */
    public String words() {
        return text.isEmpty() && picture != null ? picture.alternative() : text;
    }
}
