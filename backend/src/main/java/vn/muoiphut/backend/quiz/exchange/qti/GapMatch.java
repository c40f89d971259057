package vn.muoiphut.backend.quiz.exchange.qti;

import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import vn.muoiphut.backend.quiz.exchange.file.PlainText;
import vn.muoiphut.backend.quiz.exchange.item.GapText;
import vn.muoiphut.backend.quiz.exchange.item.Item;

/** The text of an interaction into whose gaps words are dragged. */
final class GapMatch {

    private GapMatch() {}

    /** Their identifiers, in the order of the text. */
    static List<String> gaps(Element interaction) {
        return Names.below(interaction, "gap").stream()
                .map(gap -> Names.attribute(gap, "identifier"))
                .toList();
    }

    static String text(Element interaction, Item item) {
        var copy = interaction.clone();
        Names.below(copy, "gap").forEach(gap -> gap.replaceWith(new TextNode("_".repeat(GapText.SHORTEST))));
        return PlainText.of(
                copy, item, part -> List.of("gapText", "gapImg", "prompt").contains(Names.of(part)));
    }
}
