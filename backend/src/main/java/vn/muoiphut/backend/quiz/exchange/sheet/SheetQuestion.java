package vn.muoiphut.backend.quiz.exchange.sheet;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.muoiphut.backend.quiz.exchange.item.Decimals;
import vn.muoiphut.backend.quiz.exchange.item.GapText;
import vn.muoiphut.backend.quiz.exchange.item.Item;
import vn.muoiphut.backend.quiz.exchange.item.Reason;
import vn.muoiphut.backend.quiz.question.Choice;
import vn.muoiphut.backend.quiz.question.Question;
import vn.muoiphut.backend.quiz.question.TextRule;
import vn.muoiphut.backend.shared.FoldedText;

/** One question of a workbook. What its kind does not ask for is lost, and noted. */
final class SheetQuestion {

    private static final int LONGEST_WHY = 600;
    private static final int LONGEST_EXPLANATION = 1000;
    private static final Set<String> NOS = Set.of("khong", "no", "0", "false");
    private static final Set<String> YESES = Set.of("co", "yes", "1", "true", "x");

    private final Item item;
    private final Map<String, String> cells;
    private final String text;
    private final @Nullable String explanation;

    SheetQuestion(Item item, Map<String, String> cells) {
        this.item = item;
        this.cells = new HashMap<>(cells);
        this.text = cell(Columns.TEXT);
        this.explanation = item.explanation(cell(Columns.EXPLANATION), LONGEST_EXPLANATION);
    }

    void take() {
        var name = cell(Columns.KIND);
        var kind = SheetKinds.kind(name);
        if (kind.isEmpty()) {
            item.leaveOut(Reason.UNKNOWN_KIND, name, text);
            return;
        }
        switch (kind.get()) {
            case "single-choice" -> take(new Question.SingleChoice(item.id(), text, explanation, null, choices()));
            case "multiple-choice" -> take(new Question.MultipleChoice(item.id(), text, explanation, null, choices()));
            case "true-false" -> take(new Question.TrueFalse(item.id(), text, explanation, null, choices()));
            case "short-text" -> {
                var rule = rule();
                take(new Question.ShortText(item.id(), text, explanation, null, parts(), rule));
            }
            case "number" -> number();
            case "order" ->
                take(new Question.Ordering(
                        item.id(),
                        text,
                        explanation,
                        null,
                        parts().stream().map(this::part).toList()));
            case "match" -> matching();
            default -> gaps();
        }
    }

    /** All cells of the row have been asked for that its kind has; what is left is lost. */
    private void take(Question question) {
        cells.forEach((column, lost) -> item.lose(Reason.CELL_LOST, column + ": " + lost));
        item.take(question);
    }

    private List<Choice> choices() {
        var right = Arrays.stream(cell(Columns.RIGHT).split("[;,.\\s]+")).collect(Collectors.toSet());
        var choices = new ArrayList<Choice>();
        for (int number = 1; number <= Columns.PARTS; number++) {
            var words = cell(Columns.part(number));
            if (!words.isEmpty()) {
                var why = item.explanation(cell(Columns.beside(number)), LONGEST_WHY);
                choices.add(new Choice(item.id(), words, right.contains(String.valueOf(number)), why, null));
            }
        }
        return choices;
    }

    private void number() {
        var value = Decimals.read(cell(Columns.RIGHT));
        var said = cell(Columns.TOLERANCE);
        var tolerance = said.isEmpty() ? BigDecimal.ZERO : Decimals.read(said);
        if (value == null || tolerance == null) {
            item.leaveOut(Reason.NO_NUMBER, said, text);
        } else {
            take(new Question.Numeric(item.id(), text, explanation, null, value, tolerance));
        }
    }

    private void matching() {
        var pairs = new ArrayList<Question.Pair>();
        var spares = new ArrayList<Question.Item>();
        for (int number = 1; number <= Columns.PARTS; number++) {
            var left = cell(Columns.part(number));
            var right = cell(Columns.beside(number));
            if (!left.isEmpty()) {
                pairs.add(new Question.Pair(part(left), part(right)));
            } else if (!right.isEmpty()) {
                spares.add(part(right));
            }
        }
        take(new Question.Matching(item.id(), text, explanation, null, pairs, spares));
    }

    private void gaps() {
        var rule = rule();
        var gaps = parts().stream()
                .map(joined -> new Question.Gap(item.id(), GapText.split(joined)))
                .toList();
        take(new Question.Gaps(item.id(), text, explanation, null, gaps, rule));
    }

    private List<String> parts() {
        return IntStream.rangeClosed(1, Columns.PARTS)
                .mapToObj(number -> cell(Columns.part(number)))
                .filter(words -> !words.isEmpty())
                .toList();
    }

    private TextRule rule() {
        var tones = FoldedText.fold(cell(Columns.TONES));
        var capitals = FoldedText.fold(cell(Columns.CASE));
        return new TextRule(YESES.contains(capitals), !NOS.contains(tones));
    }

    private Question.Item part(String words) {
        return new Question.Item(item.id(), words);
    }

    /** Takes the text of a cell; empty where there is none. */
    private String cell(String column) {
        var found = cells.remove(column);
        return found == null ? "" : found;
    }
}
