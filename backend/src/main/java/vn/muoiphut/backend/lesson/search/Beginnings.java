package vn.muoiphut.backend.lesson.search;

import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import vn.muoiphut.backend.shared.FoldedText;

/**
 * The beginnings of words, under which texts are kept: so a word that is still being typed is found by its equal in an
 * index, and nothing is scanned. Vietnamese words are short; there are a few beginnings of each.
 */
final class Beginnings {

    private static final int LONGEST = 12;

    /** More than ten minutes of speech have. */
    private static final int MOST = 5_000;

    private Beginnings() {}

    static List<String> ofAll(Stream<String> texts) {
        var all = new TreeSet<String>();
        texts.flatMap(text -> FoldedText.words(text).stream()).forEach(word -> {
            for (var length = 1; length <= Math.min(word.length(), LONGEST) && all.size() < MOST; length++) {
                all.add(word.substring(0, length));
            }
        });
        return List.copyOf(all);
    }

    /** Under which beginning a text with that word is kept. */
    static String of(String word) {
        return word.length() > LONGEST ? word.substring(0, LONGEST) : word;
    }
}
