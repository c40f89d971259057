package vn.muoiphut.backend.quiz.exchange.item;

import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.muoiphut.backend.quiz.question.Question;

/** One item of a file: it ends as a question or with the reason why not. Each reason is noted once, with all it is about. */
public final class Item {

    private static final int LONGEST = 200;
    private static final int WORDS = 80;

    private final Place place;
    private final Taking taking;
    private final Map<Reason, Set<String>> lost = new EnumMap<>(Reason.class);

    Item(Place place, Taking taking) {
        this.place = place;
        this.taking = taking;
    }

    public UUID id() {
        return taking.id();
    }

    /** Something that the question goes without. */
    public void lose(Reason reason, @Nullable String what) {
        var all = lost.computeIfAbsent(reason, first -> new LinkedHashSet<>());
        if (what != null && !what.isBlank()) {
            all.add(shortened(what.strip(), WORDS));
        }
    }

    /** An explanation that fits, or none. */
    public @Nullable String explanation(@Nullable String text, int most) {
        if (text == null || text.isBlank()) {
            return null;
        }
        if (text.length() > most) {
            lose(Reason.EXPLANATION_TOO_LONG, text);
            return null;
        }
        return text;
    }

    /** Takes the question, where it is sound. */
    public void take(Question question) {
        var breach = Soundness.breach(question);
        if (breach != null) {
            leaveOut(breach, null, question.text());
            return;
        }
        taking.take(question);
        note(question.text());
    }

    /** Ends without a question. What else was lost of it matters no more. */
    public void leaveOut(Reason reason, @Nullable String what, @Nullable String words) {
        taking.note(new Note(
                place,
                reason,
                words == null ? null : shortened(words, WORDS),
                what == null ? null : shortened(what, LONGEST)));
    }

    /** Ends where something that is no question was lost. */
    public void passOver() {
        note(null);
    }

    private void note(@Nullable String words) {
        lost.forEach((reason, what) -> taking.note(new Note(
                place,
                reason,
                words == null ? null : shortened(words, WORDS),
                what.isEmpty() ? null : shortened(String.join("; ", List.copyOf(what)), LONGEST))));
    }

    private static String shortened(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        var end = Character.isHighSurrogate(text.charAt(most - 2)) ? most - 2 : most - 1;
        return text.substring(0, end) + "…";
    }
}
