package vn.muoiphut.backend.quiz.exchange.moodle;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import vn.muoiphut.backend.quiz.exchange.item.GapText;
import vn.muoiphut.backend.quiz.exchange.item.Item;
import vn.muoiphut.backend.quiz.exchange.item.Reason;
import vn.muoiphut.backend.quiz.question.Question;
import vn.muoiphut.backend.quiz.question.TextRule;

/**
 * What Moodle has no place for, in tags of the question, which both of its formats have: {@code muoiphut:tones=free}.
 * Other programs keep them or pass them over.
 */
final class Carried {

    static final String KIND = "kind";
    static final String GAP = "gap";
    static final String EXPLANATION = "explanation";
    static final String RUNS = "underscores";
    static final String FIRST = "first";
    static final String SECOND = "second";

    private static final String PREFIX = "muoiphut:";
    private static final String CASE = "case";
    private static final String TONES = "tones";
    private static final String MATTERS = "matters";
    private static final String FREE = "free";

    private final List<String> tags = new ArrayList<>();

    /** Reads the tags of a question; those of others are lost. */
    static Carried of(List<String> tags, Item item) {
        var carried = new Carried();
        for (var tag : tags) {
            if (tag.startsWith(PREFIX)) {
                carried.tags.add(tag.substring(PREFIX.length()));
            } else {
                item.lose(Reason.TAG_LOST, tag);
            }
        }
        return carried;
    }

    Carried with(String key, String value) {
        tags.add(key + "=" + value);
        return this;
    }

    Carried with(TextRule rule) {
        if (rule.caseMatters()) {
            with(CASE, MATTERS);
        }
        if (!rule.toneMarksMatter()) {
            with(TONES, FREE);
        }
        return this;
    }

    /** How long each run of underscores is, where one is not as short as a gap may be. */
    Carried with(Question.Gaps gaps) {
        var runs = GapText.runs(gaps.text());
        if (runs.stream().anyMatch(run -> run != GapText.SHORTEST)) {
            with(RUNS, String.join(",", runs.stream().map(String::valueOf).toList()));
        }
        return this;
    }

    List<String> values(String key) {
        var start = key + "=";
        return tags.stream()
                .filter(tag -> tag.startsWith(start))
                .map(tag -> tag.substring(start.length()))
                .toList();
    }

    Optional<String> value(String key) {
        return values(key).stream().findFirst();
    }

    boolean has(String key, String value) {
        return values(key).contains(value);
    }

    /** @param caseMatters as the format itself says */
    TextRule rule(boolean caseMatters) {
        return new TextRule(caseMatters || has(CASE, MATTERS), !has(TONES, FREE));
    }

    /** The length of each run of underscores. */
    List<Integer> runs(int gaps) {
        var said = value(RUNS).map(text -> List.of(text.split(","))).orElse(List.of());
        return IntStream.range(0, gaps)
                .mapToObj(index -> index < said.size() ? GapText.length(said.get(index)) : GapText.SHORTEST)
                .toList();
    }

    void forEach(Consumer<String> tag) {
        tags.forEach(each -> tag.accept(PREFIX + each));
    }
}
