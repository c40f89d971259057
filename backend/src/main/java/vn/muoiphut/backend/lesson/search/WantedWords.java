package vn.muoiphut.backend.lesson.search;

import java.util.Arrays;
import java.util.List;
import vn.muoiphut.backend.shared.FoldedText;

/**
 * The words that somebody looks for, the last of which they may still be typing. Tone marks and case do not matter.
 *
 * @param words folded, in their order
 */
record WantedWords(List<String> words) {

    private static final int MOST = 8;

    /** How well a text fits. */
    enum Fit {
        NONE,
        /** It has all the words. */
        WORDS,
        /** It has them one after the other. */
        PHRASE
    }

    static WantedWords of(String query) {
        var words = Arrays.stream(FoldedText.fold(query).split(" "))
                .filter(word -> !word.isEmpty())
                .limit(MOST)
                .toList();
        return new WantedWords(words);
    }

    Fit in(String text) {
        var there = FoldedText.fold(text).split(" ");
        for (var from = 0; from + words.size() <= there.length; from++) {
            if (beginsAt(there, from)) {
                return Fit.PHRASE;
            }
        }
        for (var index = 0; index < words.size(); index++) {
            if (!has(there, index)) {
                return Fit.NONE;
            }
        }
        return words.isEmpty() ? Fit.NONE : Fit.WORDS;
    }

    private boolean beginsAt(String[] there, int from) {
        for (var index = 0; index < words.size(); index++) {
            if (!fits(there[from + index], index)) {
                return false;
            }
        }
        return !words.isEmpty();
    }

    private boolean has(String[] there, int index) {
        return Arrays.stream(there).anyMatch(word -> fits(word, index));
    }

    private boolean fits(String word, int index) {
        var wanted = words.get(index);
        return index == words.size() - 1 ? word.startsWith(wanted) : word.equals(wanted);
    }
}
