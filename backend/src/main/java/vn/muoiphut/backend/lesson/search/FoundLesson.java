package vn.muoiphut.backend.lesson.search;

import java.util.Comparator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.muoiphut.backend.lesson.search.WantedWords.Fit;
import vn.muoiphut.media.captions.SpokenWords;

/**
 * A lesson in which something was found.
 *
 * @param place where the best of it is
 * @param rank the higher the better: a title before a summary before what is said, and in each what is there word by word
 * @param spoken what is said there, and when; null when nobody says it
 */
record FoundLesson(
        LessonText text, Place place, int rank, @Nullable SpokenWords spoken) {

    enum Place {
        SPOKEN(0),
        SUMMARY(10),
        TITLE(20);

        private final int rank;

        Place(int rank) {
            this.rank = rank;
        }
    }

    static final Comparator<FoundLesson> BEST_FIRST = Comparator.comparingInt(FoundLesson::rank)
            .reversed()
            .thenComparing(found -> found.text().lesson().value());

    /** Empty when the words are in none of its texts together. */
    static Optional<FoundLesson> in(LessonText text, WantedWords wanted) {
        var spoken = spoken(text, wanted);
        return found(text, Place.TITLE, wanted.in(text.title()), spoken)
                .or(() -> found(text, Place.SUMMARY, wanted.in(text.summary()), spoken))
                .or(() -> found(
                        text,
                        Place.SPOKEN,
                        spoken.map(words -> wanted.in(words.text())).orElse(Fit.NONE),
                        spoken));
    }

    private static Optional<FoundLesson> found(LessonText text, Place place, Fit fit, Optional<SpokenWords> spoken) {
        var rank = place.rank + (fit == Fit.PHRASE ? 1 : 0);
        var found = new FoundLesson(text, place, rank, spoken.orElse(null));
        return fit == Fit.NONE ? Optional.empty() : Optional.of(found);
    }

    /** The first place where they are said one after the other, else the first where all of them are said. */
    private static Optional<SpokenWords> spoken(LessonText text, WantedWords wanted) {
        SpokenWords words = null;
        for (var index = 0; index < text.spoken().size(); index++) {
            var here = here(text, index, wanted);
            switch (wanted.in(here.text())) {
                case PHRASE -> {
                    return Optional.of(here);
                }
                case WORDS -> words = words == null ? here : words;
                case NONE -> {}
            }
        }
        return Optional.ofNullable(words);
    }

    /** A caption, and the next where only both together say it: a sentence often goes on there. */
    private static SpokenWords here(LessonText text, int index, WantedWords wanted) {
        var one = text.spoken().get(index);
        if (wanted.in(one.text()) != Fit.NONE || index + 1 == text.spoken().size()) {
            return one;
        }
        var next = text.spoken().get(index + 1);
        return wanted.in(next.text()) != Fit.NONE
                ? next
                : new SpokenWords(one.second(), one.text() + " " + next.text());
    }
}
