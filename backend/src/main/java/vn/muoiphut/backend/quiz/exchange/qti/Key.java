package vn.muoiphut.backend.quiz.exchange.qti;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import vn.muoiphut.backend.quiz.exchange.item.Decimals;

/**
 * What is right as an answer to one interaction.
 *
 * @param correct the one correct response, in its parts
 * @param mapped what parts of responses are worth
 * @param caseMatters where texts are compared
 */
record Key(String cardinality, String baseType, List<String> correct, List<Mapped> mapped, boolean caseMatters) {

    /** @param worth points, which may be negative */
    record Mapped(String value, BigDecimal worth) {}

    static Key of(Element declaration) {
        var correct =
                Names.child(declaration, "correctResponse").map(Key::values).orElse(List.of());
        var entries = Names.child(declaration, "mapping")
                .map(mapping -> Names.children(mapping, "mapEntry").toList())
                .orElse(List.of());
        var mapped = entries.stream()
                .map(entry -> new Mapped(
                        Names.attribute(entry, "mapKey"),
                        Objects.requireNonNullElse(
                                Decimals.read(Names.attribute(entry, "mappedValue")), BigDecimal.ZERO)))
                .toList();
        // Since 2.1 texts are compared with their capitals unless an entry says otherwise.
        var careless = entries.stream()
                .anyMatch(entry -> Names.attribute(entry, "caseSensitive").equals("false"));
        return new Key(
                Names.attribute(declaration, "cardinality"),
                Names.attribute(declaration, "baseType"),
                correct,
                mapped,
                !careless);
    }

    /** The parts of the right answer; where none is said, all that is worth something. */
    List<String> right() {
        return correct.isEmpty()
                ? mapped.stream()
                        .filter(entry -> entry.worth().signum() > 0)
                        .map(Mapped::value)
                        .toList()
                : correct;
    }

    /** Every text that alone is the right answer. */
    List<String> accepted() {
        var most = mapped.stream().map(Mapped::worth).max(BigDecimal::compareTo).orElse(BigDecimal.ZERO);
        return Stream.concat(
                        correct.stream(),
                        mapped.stream()
                                .filter(entry -> entry.worth().signum() > 0
                                        && entry.worth().compareTo(most) == 0)
                                .map(Mapped::value))
                .distinct()
                .toList();
    }

    /** Entries that are worth another part than the others. */
    List<String> unequal() {
        var most = mapped.stream().map(Mapped::worth).max(BigDecimal::compareTo).orElse(BigDecimal.ZERO);
        return mapped.stream()
                .filter(entry ->
                        entry.worth().abs().compareTo(most) != 0 && !accepted().contains(entry.value()))
                .map(entry -> entry.worth().toPlainString() + ": " + entry.value())
                .toList();
    }

    private static List<String> values(Element holder) {
        return Names.children(holder, "value")
                .map(value -> value.wholeText().strip())
                .toList();
    }
}
