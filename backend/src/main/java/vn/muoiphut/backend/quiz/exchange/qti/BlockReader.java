package vn.muoiphut.backend.quiz.exchange.qti;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import vn.muoiphut.backend.quiz.exchange.file.PlainText;
import vn.muoiphut.backend.quiz.exchange.item.Item;
import vn.muoiphut.backend.quiz.exchange.item.Reason;
import vn.muoiphut.backend.quiz.question.Choice;
import vn.muoiphut.backend.quiz.question.Question;
import vn.muoiphut.backend.quiz.question.TextRule;

/** Reads an item with one interaction that stands below its text. */
final class BlockReader {

    private final Element root;
    private final Element interaction;
    private final Item item;
    private final @Nullable Key key;
    private final Feedback feedback;
    private final String text;

    BlockReader(Element root, Element interaction, Item item, Map<String, Key> keys, Feedback feedback, String text) {
        this.root = root;
        this.interaction = interaction;
        this.item = item;
        this.key = keys.get(Names.attribute(interaction, "responseIdentifier"));
        this.feedback = feedback;
        this.text = text;
    }

    void read() {
        var kind = Names.of(interaction);
        if (key == null || (key.right().isEmpty() && !kind.equals("extendedTextInteraction"))) {
            item.leaveOut(Reason.NO_RIGHT_ANSWER, kind, text);
            return;
        }
        switch (kind) {
            case "choiceInteraction" -> choices(key);
            case "orderInteraction" -> ordering(key);
            case "matchInteraction" -> matching(key, sets());
            case "associateInteraction" -> associated(key);
            case "gapMatchInteraction" -> gaps(key);
            case "extendedTextInteraction" -> extended(key);
            default -> item.leaveOut(Reason.UNKNOWN_KIND, kind, text);
        }
    }

    private void choices(Key right) {
        var choices = Names.children(interaction, "simpleChoice")
                .map(each -> new Choice(
                        item.id(),
                        words(each),
                        right.right().contains(Names.attribute(each, "identifier")),
                        feedback.ofChoice(each),
                        null))
                .toList();
        var explanation = feedback.ofQuestion();
        if (Marks.has(interaction, Marks.TRUE_FALSE)) {
            item.take(new Question.TrueFalse(item.id(), text, explanation, null, choices));
        } else if (right.cardinality().equals("multiple")) {
            right.unequal().forEach(entry -> item.lose(Reason.WEIGHT_LOST, entry));
            item.take(new Question.MultipleChoice(item.id(), text, explanation, null, choices));
        } else {
            right.mapped().stream()
                    .filter(entry ->
                            entry.worth().signum() != 0 && !right.right().contains(entry.value()))
                    .forEach(entry ->
                            item.lose(Reason.WEIGHT_LOST, entry.worth().toPlainString() + ": " + entry.value()));
            item.take(new Question.SingleChoice(item.id(), text, explanation, null, choices));
        }
    }

    private void ordering(Key right) {
        var texts = texts(Names.children(interaction, "simpleChoice").toList());
        if (!texts.keySet().equals(Set.copyOf(right.right()))) {
            item.leaveOut(Reason.NO_RIGHT_ANSWER, null, text);
            return;
        }
        var items = right.right().stream()
                .map(identifier -> part(texts.getOrDefault(identifier, "")))
                .toList();
        item.take(new Question.Ordering(item.id(), text, feedback.ofQuestion(), null, items));
    }

    private List<Map<String, String>> sets() {
        return Names.children(interaction, "simpleMatchSet")
                .map(set -> texts(Names.children(set, "simpleAssociableChoice").toList()))
                .toList();
    }

    private void matching(Key right, List<Map<String, String>> sets) {
        if (sets.size() != 2) {
            item.leaveOut(Reason.UNREADABLE, "simpleMatchSet", text);
            return;
        }
        pair(right, sets.getFirst(), sets.getLast());
    }

    /** Without sides: what comes first of a pair stands on the left. */
    private void associated(Key right) {
        var all = texts(Names.children(interaction, "simpleAssociableChoice").toList());
        var lefts = new LinkedHashMap<String, String>();
        for (var value : right.right()) {
            var left = value.split("\\s+", -1)[0];
            lefts.put(left, all.getOrDefault(left, ""));
        }
        var rights = new LinkedHashMap<>(all);
        rights.keySet().removeAll(lefts.keySet());
        pair(right, lefts, rights);
    }

    private void pair(Key key, Map<String, String> lefts, Map<String, String> rights) {
        key.unequal().forEach(entry -> item.lose(Reason.WEIGHT_LOST, entry));
        var spares = new LinkedHashMap<>(rights);
        var pairs = new ArrayList<Question.Pair>();
        for (var value : key.right()) {
            var ends = value.split("\\s+", -1);
            var left = lefts.get(ends[0]);
            var right = ends.length == 2 ? rights.get(ends[1]) : null;
            if (left == null || right == null) {
                item.leaveOut(Reason.UNREADABLE, value, text);
                return;
            }
            spares.remove(ends[1]);
            pairs.add(new Question.Pair(part(left), part(right)));
        }
        if (pairs.size() < lefts.size()) {
            item.leaveOut(Reason.NO_RIGHT_ANSWER, null, text);
            return;
        }
        item.take(new Question.Matching(
                item.id(),
                text,
                feedback.ofQuestion(),
                null,
                pairs,
                spares.values().stream().map(this::part).toList()));
    }

    /** What is dragged into gaps elsewhere is written here. */
    private void gaps(Key right) {
        var words = texts(Names.children(interaction, "gapText").toList());
        item.lose(Reason.CHOICES_LOST, String.join(" / ", words.values()));
        var shown = GapMatch.text(interaction, item);
        var gaps = GapMatch.gaps(interaction).stream()
                .map(gap -> right.right().stream()
                        .map(value -> value.split("\\s+", -1))
                        .filter(ends -> ends.length == 2 && ends[1].equals(gap))
                        .map(ends -> words.getOrDefault(ends[0], ""))
                        .toList())
                .map(accepted -> new Question.Gap(item.id(), accepted))
                .toList();
        item.take(new Question.Gaps(
                item.id(), (text + "\n" + shown).strip(), feedback.ofQuestion(), null, gaps, TextRule.USUAL));
    }

    /** An essay, unless the item says which short texts are right. */
    private void extended(Key right) {
        if (right.accepted().isEmpty()) {
            item.leaveOut(Reason.NEEDS_A_READER, null, text);
            return;
        }
        var rule = new TextRule(right.caseMatters(), !Marks.has(root, Marks.TONES_FREE));
        item.take(new Question.ShortText(item.id(), text, feedback.ofQuestion(), null, right.accepted(), rule));
    }

    private Map<String, String> texts(List<Element> choices) {
        var texts = new LinkedHashMap<String, String>();
        choices.forEach(choice -> texts.put(Names.attribute(choice, "identifier"), words(choice)));
        return texts;
    }

    private String words(Element choice) {
        return PlainText.of(choice, item, part -> Feedback.NAMES.contains(Names.of(part)));
    }

    private Question.Item part(String words) {
        return new Question.Item(item.id(), words);
    }
}
