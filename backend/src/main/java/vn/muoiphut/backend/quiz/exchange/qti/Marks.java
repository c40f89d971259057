package vn.muoiphut.backend.quiz.exchange.qti;

import java.util.List;
import java.util.stream.IntStream;
import org.jsoup.nodes.Element;
import vn.muoiphut.backend.quiz.exchange.item.GapText;

/** What QTI has no place for, as classes of the body, which every version has; other programs pass them over. */
final class Marks {

    static final String GAPS = "muoiphut-gaps";
    static final String TONES_FREE = "muoiphut-tones-free";
    static final String TRUE_FALSE = "muoiphut-true-false";

    private static final String RUNS = "muoiphut-underscores-";

    private Marks() {}

    static boolean has(Element element, String mark) {
        return element.hasClass(mark);
    }

    static String runs(String text) {
        return RUNS
                + String.join(
                        "-", GapText.runs(text).stream().map(String::valueOf).toList());
    }

    /** How long the run of underscores of each gap is. */
    static List<Integer> runs(Element body, int gaps) {
        var said = body.classNames().stream()
                .filter(name -> name.startsWith(RUNS))
                .flatMap(name -> List.of(name.substring(RUNS.length()).split("-")).stream())
                .toList();
        return IntStream.range(0, gaps)
                .mapToObj(index -> index < said.size() ? GapText.length(said.get(index)) : GapText.SHORTEST)
                .toList();
    }
}
