package vn.muoiphut.backend.quiz.exchange.item;

import org.jspecify.annotations.Nullable;

/**
 * One thing that is not as it was.
 *
 * @param words how the question begins
 * @param what the thing itself, as far as a few words can name it
 */
public record Note(
        Place place,
        Reason reason,
        @Nullable String words,
        @Nullable String what) {}
