package vn.muoiphut.backend.quiz.exchange.qti;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jsoup.nodes.Element;
import vn.muoiphut.backend.quiz.exchange.item.Decimals;
import vn.muoiphut.backend.quiz.exchange.item.Item;
import vn.muoiphut.backend.quiz.exchange.item.Reason;

/** How an item is graded. The rules of the standard templates are the ones that grading here has, too; others are lost. */
final class Processing {

    private static final Set<String> TEMPLATES = Set.of("match_correct", "map_response");
    private static final Set<String> KNOWN = Set.of(
            "responseCondition",
            "responseIf",
            "responseElse",
            "responseElseIf",
            "match",
            "variable",
            "correct",
            "setOutcomeValue",
            "baseValue",
            "mapResponse",
            "isNull",
            "equal",
            "sum",
            "and",
            "not",
            "null");

    private Processing() {}

    static void loseUnknown(Element item, Item noted) {
        Names.child(item, "responseProcessing").ifPresent(processing -> {
            var template = Names.attribute(processing, "template");
            var name = template.substring(template.lastIndexOf('/') + 1).replaceAll("\\.xml$", "");
            if (!template.isEmpty() && !TEMPLATES.contains(name)) {
                noted.lose(Reason.PROCESSING_LOST, name);
            }
            processing.getAllElements().stream()
                    .skip(1) // itself
                    .map(Names::of)
                    .filter(rule -> !KNOWN.contains(rule))
                    .forEach(rule -> noted.lose(Reason.PROCESSING_LOST, rule));
        });
    }

    /** How far a number may be off; the larger where both sides differ. */
    static BigDecimal tolerance(Element item, Item noted) {
        var equals = Names.below(item, "equal").stream()
                .filter(each -> !Names.attribute(each, "tolerance").isEmpty())
                .findFirst();
        if (equals.isEmpty()) {
            return BigDecimal.ZERO;
        }
        if (!Names.attribute(equals.get(), "toleranceMode").equals("absolute")) {
            noted.lose(Reason.PROCESSING_LOST, Names.attribute(equals.get(), "toleranceMode"));
            return BigDecimal.ZERO;
        }
        return List.of(Names.attribute(equals.get(), "tolerance").split("\\s+", -1)).stream()
                .map(Decimals::read)
                .filter(Objects::nonNull)
                .reduce(BigDecimal.ZERO, BigDecimal::max);
    }
}
