package vn.muoiphut.backend.quiz.exchange.qti;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import vn.muoiphut.backend.quiz.exchange.file.PlainText;
import vn.muoiphut.backend.quiz.exchange.item.Item;
import vn.muoiphut.backend.quiz.exchange.item.Reason;

/**
 * Reads one item of QTI 2.1 (or 2.2) or 3.0.
 *
 * @see <a href="https://www.imsglobal.org/question/">QTI, 1EdTech</a>
 */
final class ItemReader {

    private static final Set<String> INLINE = Set.of("textEntryInteraction", "inlineChoiceInteraction");

    private final Element root;
    private final Item item;
    private final Map<String, Key> keys = new HashMap<>();

    private ItemReader(Element root, Item item) {
        this.root = root;
        this.item = item;
        Names.children(root, "responseDeclaration")
                .forEach(each -> keys.put(Names.attribute(each, "identifier"), Key.of(each)));
    }

    static void read(Element root, Item item) {
        new ItemReader(root, item).read();
    }

    private void read() {
        var body = Names.child(root, "itemBody").orElse(null);
        if (body == null) {
            item.leaveOut(Reason.UNREADABLE, "itemBody", Names.attribute(root, "title"));
            return;
        }
        var feedback = new Feedback(root, item);
        var interactions = body.getAllElements().stream()
                .filter(each -> Names.of(each).endsWith("Interaction"))
                .toList();
        Processing.loseUnknown(root, item);
        if (!interactions.isEmpty() && interactions.stream().allMatch(each -> INLINE.contains(Names.of(each)))) {
            new InlineReader(root, body, item, keys, feedback).read(interactions);
        } else if (interactions.size() == 1) {
            var text = words(body);
            loseTitle(root, text, item);
            new BlockReader(root, interactions.getFirst(), item, keys, feedback, text).read();
        } else {
            item.leaveOut(
                    interactions.isEmpty() ? Reason.UNKNOWN_KIND : Reason.SEVERAL_INTERACTIONS,
                    String.join(
                            ", ",
                            interactions.stream().map(Names::of).distinct().toList()),
                    words(body));
        }
    }

    /** What is asked: the text around interactions, and what stands before their choices. */
    private String words(Element body) {
        var prompts = Names.below(body, "prompt");
        var around = PlainText.of(
                body, item, part -> Names.of(part).endsWith("Interaction") || Feedback.NAMES.contains(Names.of(part)));
        var asked = prompts.stream()
                .map(prompt -> PlainText.of(prompt, item, part -> false))
                .toList();
        return String.join(
                        "\n",
                        Stream.concat(List.of(around).stream(), asked.stream())
                                .filter(part -> !part.isEmpty())
                                .toList())
                .strip();
    }

    /** A title that just repeats how the question begins, or its identifier, is no loss. */
    static void loseTitle(Element root, String text, Item item) {
        var title = Names.attribute(root, "title");
        var start = title.replaceAll("(\\.\\.\\.|…)$", "").strip();
        if (!text.replace('\n', ' ').startsWith(start) && !title.equals(Names.attribute(root, "identifier"))) {
            item.lose(Reason.TITLE_LOST, title);
        }
    }
}
