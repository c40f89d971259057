package vn.muoiphut.backend.quiz.exchange.qti;

import java.util.List;
import java.util.stream.IntStream;
import vn.muoiphut.backend.quiz.exchange.file.XmlText;
import vn.muoiphut.backend.quiz.question.Question;

/** Writes what is right and how it is graded: with the standard templates wherever these can say it. */
final class Answering {

    private static final String RESPONSE = "RESPONSE";

    private final XmlText xml;
    private final Version version;

    Answering(XmlText xml, Version version) {
        this.xml = xml;
        this.version = version;
    }

    static String choice(int index) {
        return "C" + (index + 1);
    }

    void declare(Question question) {
        switch (question) {
            case Question.MultipleChoice several -> several(several);
            case Question.OfChoices one ->
                declare(RESPONSE, "single", "identifier", right(one)).close();
            case Question.ShortText words ->
                words(RESPONSE, words.accepted(), words.rule().caseMatters());
            case Question.Numeric number ->
                declare(RESPONSE, "single", "float", List.of(number.value().toPlainString()))
                        .close();
            case Question.Ordering ordering ->
                declare(
                                RESPONSE,
                                "ordered",
                                "identifier",
                                IntStream.range(0, ordering.items().size())
                                        .mapToObj(Answering::choice)
                                        .toList())
                        .close();
            case Question.Matching matching -> matching(matching);
            case Question.Gaps gaps -> {
                for (int index = 0; index < gaps.gaps().size(); index++) {
                    words(
                            RESPONSE + (index + 1),
                            gaps.gaps().get(index).accepted(),
                            gaps.rule().caseMatters());
                }
            }
        }
        outcome("SCORE", "single", "float");
        if (hasReasons(question)) {
            outcome("FEEDBACK", "multiple", "identifier");
        }
        if (question.explanation() != null) {
            outcome("EXPLANATION", "single", "identifier");
        }
    }

    void process(Question question) {
        var mapped = question instanceof Question.MultipleChoice
                || question instanceof Question.Matching
                || question instanceof Question.ShortText;
        if (question instanceof Question.Numeric number) {
            near(number);
        } else if (question instanceof Question.Gaps gaps) {
            sum(gaps.gaps().size());
        } else if (hasReasons(question)) {
            withReasons(mapped);
        } else {
            xml.open("responseProcessing", "template", version.template(mapped ? "map_response" : "match_correct"))
                    .close();
        }
    }

    private static boolean hasReasons(Question question) {
        return question instanceof Question.OfChoices choices
                && choices.choices().stream().anyMatch(each -> each.explanation() != null);
    }

    private static List<String> right(Question.OfChoices question) {
        return IntStream.range(0, question.choices().size())
                .filter(index -> question.choices().get(index).correct())
                .mapToObj(Answering::choice)
                .toList();
    }

    private XmlText declare(String identifier, String cardinality, String baseType, List<String> correct) {
        xml.open("responseDeclaration", "identifier", identifier, "cardinality", cardinality, "baseType", baseType);
        xml.open("correctResponse");
        correct.forEach(value -> xml.leaf("value", value));
        return xml.close();
    }

    private void several(Question.MultipleChoice question) {
        var right = right(question);
        declare(RESPONSE, "multiple", "identifier", right)
                .open("mapping", "lowerBound", "0", "upperBound", String.valueOf(right.size()), "defaultValue", "0");
        for (int index = 0; index < question.choices().size(); index++) {
            var worth = question.choices().get(index).correct() ? "1" : "-1";
            xml.open("mapEntry", "mapKey", choice(index), "mappedValue", worth).close();
        }
        xml.close().close();
    }

    private void words(String identifier, List<String> accepted, boolean caseMatters) {
        declare(identifier, "single", "string", List.of(accepted.getFirst())).open("mapping", "defaultValue", "0");
        accepted.forEach(text -> xml.open(
                        "mapEntry", "mapKey", text, "mappedValue", "1", "caseSensitive", String.valueOf(caseMatters))
                .close());
        xml.close().close();
    }

    private void matching(Question.Matching matching) {
        var pairs = IntStream.rangeClosed(1, matching.pairs().size())
                .mapToObj(number -> "L" + number + " R" + number)
                .toList();
        declare(RESPONSE, "multiple", "directedPair", pairs).open("mapping", "defaultValue", "0");
        pairs.forEach(
                pair -> xml.open("mapEntry", "mapKey", pair, "mappedValue", "1").close());
        xml.close().close();
    }

    private void outcome(String identifier, String cardinality, String baseType) {
        xml.open("outcomeDeclaration", "identifier", identifier, "cardinality", cardinality, "baseType", baseType)
                .close();
    }

    private void near(Question.Numeric number) {
        var tolerance = number.tolerance().toPlainString();
        xml.open("responseProcessing").open("responseCondition").open("responseIf");
        xml.open("equal", "toleranceMode", "absolute", "tolerance", tolerance + " " + tolerance);
        variable(RESPONSE).open("correct", "identifier", RESPONSE).close().close();
        score("1").close().close().close();
    }

    private void sum(int gaps) {
        xml.open("responseProcessing")
                .open("setOutcomeValue", "identifier", "SCORE")
                .open("sum");
        for (int number = 1; number <= gaps; number++) {
            xml.open("mapResponse", "identifier", RESPONSE + number).close();
        }
        xml.close().close().close();
    }

    private void withReasons(boolean mapped) {
        xml.open("responseProcessing");
        if (mapped) {
            xml.open("setOutcomeValue", "identifier", "SCORE");
            xml.open("mapResponse", "identifier", RESPONSE).close().close();
        } else {
            xml.open("responseCondition").open("responseIf").open("match");
            variable(RESPONSE).open("correct", "identifier", RESPONSE).close().close();
            score("1").close().close();
        }
        xml.open("setOutcomeValue", "identifier", "FEEDBACK");
        variable(RESPONSE).close().close();
    }

    private XmlText variable(String identifier) {
        return xml.open("variable", "identifier", identifier).close();
    }

    private XmlText score(String value) {
        return xml.open("setOutcomeValue", "identifier", "SCORE")
                .leaf("baseValue", value, "baseType", "float")
                .close();
    }
}
