package vn.muoiphut.backend.quiz.exchange.qti;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;
import vn.muoiphut.backend.quiz.exchange.file.PlainText;
import vn.muoiphut.backend.quiz.exchange.item.Decimals;
import vn.muoiphut.backend.quiz.exchange.item.Item;
import vn.muoiphut.backend.quiz.exchange.item.Reason;
import vn.muoiphut.backend.quiz.question.Question;
import vn.muoiphut.backend.quiz.question.TextRule;

/** Reads an item whose interactions stand in its text: what is written or chosen in place of words. */
final class InlineReader {

    /** The object replacement character, in place of an interaction. */
    private static final String PLACE = "\uFFFC";

    private final Element root;
    private final Element body;
    private final Item item;
    private final Map<String, Key> keys;
    private final Feedback feedback;

    InlineReader(Element root, Element body, Item item, Map<String, Key> keys, Feedback feedback) {
        this.root = root;
        this.body = body;
        this.item = item;
        this.keys = keys;
        this.feedback = feedback;
    }

    void read(List<Element> interactions) {
        var accepted = new ArrayList<List<String>>();
        for (var interaction : interactions) {
            accepted.add(accepted(interaction));
            interaction.replaceWith(new TextNode(PLACE));
        }
        var text = PlainText.of(body, item, part -> Feedback.NAMES.contains(Names.of(part)));
        var alone = interactions.size() == 1 && !Marks.has(body, Marks.GAPS) && text.endsWith(PLACE);
        if (alone) {
            alone(interactions.getFirst(), text.substring(0, text.length() - 1).strip(), accepted.getFirst());
        } else {
            gaps(interactions, text, accepted);
        }
    }

    private void alone(Element interaction, String text, List<String> accepted) {
        ItemReader.loseTitle(root, text, item);
        var key = key(interaction);
        if (key == null || accepted.isEmpty()) {
            item.leaveOut(Reason.NO_RIGHT_ANSWER, null, text);
        } else if (List.of("float", "integer").contains(key.baseType())) {
            number(text, accepted);
        } else {
            key.unequal().forEach(entry -> item.lose(Reason.WEIGHT_LOST, entry));
            item.take(
                    new Question.ShortText(item.id(), text, feedback.ofQuestion(), null, accepted, rule(List.of(key))));
        }
    }

    private void number(String text, List<String> accepted) {
        var value = Decimals.read(accepted.getFirst());
        accepted.stream().skip(1).forEach(other -> item.lose(Reason.SECOND_NUMBER_LOST, other));
        if (value == null) {
            item.leaveOut(Reason.NO_NUMBER, accepted.getFirst(), text);
        } else {
            item.take(new Question.Numeric(
                    item.id(), text, feedback.ofQuestion(), null, value, Processing.tolerance(root, item)));
        }
    }

    private void gaps(List<Element> interactions, String text, List<List<String>> accepted) {
        var shown = new StringBuilder();
        var runs = Marks.runs(body, interactions.size());
        var pieces = List.of(text.split(PLACE, -1));
        for (int index = 0; index < pieces.size(); index++) {
            shown.append(index == 0 ? "" : "_".repeat(runs.get(index - 1))).append(pieces.get(index));
        }
        ItemReader.loseTitle(root, shown.toString(), item);
        var all = interactions.stream().map(this::key).toList();
        all.stream()
                .filter(Objects::nonNull)
                .forEach(key -> key.unequal().forEach(entry -> item.lose(Reason.WEIGHT_LOST, entry)));
        var gaps = accepted.stream()
                .map(texts -> new Question.Gap(item.id(), texts))
                .toList();
        item.take(new Question.Gaps(
                item.id(),
                shown.toString().strip(),
                feedback.ofQuestion(),
                null,
                gaps,
                rule(interactions.stream()
                        .filter(each -> Names.of(each).equals("textEntryInteraction"))
                        .flatMap(each -> Stream.ofNullable(key(each)))
                        .toList())));
    }

    /** Where words are chosen, the words of the right choice. */
    private List<String> accepted(Element interaction) {
        var key = key(interaction);
        if (key == null) {
            return List.of();
        }
        if (Names.of(interaction).equals("textEntryInteraction")) {
            return key.accepted();
        }
        var choices = Names.children(interaction, "inlineChoice").toList();
        item.lose(
                Reason.CHOICES_LOST,
                String.join(" / ", choices.stream().map(Element::text).toList()));
        return choices.stream()
                .filter(choice -> key.right().contains(Names.attribute(choice, "identifier")))
                .map(choice -> PlainText.of(choice, item, part -> false))
                .toList();
    }

    private TextRule rule(List<Key> written) {
        return new TextRule(
                !written.isEmpty() && written.stream().allMatch(Key::caseMatters), !Marks.has(body, Marks.TONES_FREE));
    }

    private @Nullable Key key(Element interaction) {
        return keys.get(Names.attribute(interaction, "responseIdentifier"));
    }
}
