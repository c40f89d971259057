package vn.muoiphut.backend.quiz;

import java.time.Duration;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.muoiphut.backend.quiz.QuizSettings.Review;

/** How a quiz is given, as it lies in MongoDB: plain values. */
public record StoredSettings(
        @Nullable Integer drawn,
        boolean shuffled,
        @Nullable Long timeLimitSeconds,
        @Nullable Integer mostAttempts,
        boolean partialCredit,
        String review) {

    public static StoredSettings of(QuizSettings settings) {
        var limit = settings.timeLimit();
        return new StoredSettings(
                settings.drawn(),
                settings.shuffled(),
                limit == null ? null : limit.toSeconds(),
                settings.mostAttempts(),
                settings.partialCredit(),
                settings.review().name().toLowerCase(Locale.ROOT));
    }

    public QuizSettings toSettings() {
        return new QuizSettings(
                drawn,
                shuffled,
                timeLimitSeconds == null ? null : Duration.ofSeconds(timeLimitSeconds),
                mostAttempts,
                partialCredit,
                Review.valueOf(review.toUpperCase(Locale.ROOT)));
    }
}
