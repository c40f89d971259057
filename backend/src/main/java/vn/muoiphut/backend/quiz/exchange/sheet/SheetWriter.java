package vn.muoiphut.backend.quiz.exchange.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import vn.muoiphut.backend.quiz.exchange.file.XmlText;
import vn.muoiphut.backend.quiz.exchange.item.GapText;
import vn.muoiphut.backend.quiz.question.Choice;
import vn.muoiphut.backend.quiz.question.Question;
import vn.muoiphut.backend.quiz.question.TextRule;

/** Writes questions into a workbook, one row each, with a sheet that explains the columns. */
public final class SheetWriter {

    private static final String YES = "Có";
    private static final String NO = "Không";
    private static final double WIDE = 44;
    private static final double NARROW = 20;

    private SheetWriter() {}

    /** @param explanation lines for people who write such a workbook */
    public static byte[] write(List<Question> questions, List<String> explanation) {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "MuoiPhut", "1.0")) {
            var sheet = workbook.newWorksheet("Câu hỏi");
            headings(sheet);
            for (int index = 0; index < questions.size(); index++) {
                row(sheet, index + 1, cells(questions.get(index)));
            }
            var guide = workbook.newWorksheet("Hướng dẫn");
            guide.width(0, 2 * WIDE);
            for (int line = 0; line < explanation.size(); line++) {
                guide.inlineString(line, 0, explanation.get(line));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void headings(Worksheet sheet) {
        sheet.freezePane(0, 1);
        var headings = Columns.headings();
        for (int column = 0; column < headings.size(); column++) {
            sheet.width(column, headings.get(column).equals(Columns.TEXT) ? WIDE : NARROW);
            sheet.inlineString(0, column, headings.get(column));
            sheet.style(0, column).bold().set();
        }
    }

    private static void row(Worksheet sheet, int row, Map<String, String> cells) {
        var headings = Columns.headings();
        for (int column = 0; column < headings.size(); column++) {
            var text = cells.get(headings.get(column));
            if (text != null) {
                sheet.inlineString(row, column, valid(text));
            }
        }
    }

    private static String valid(String text) {
        return text.codePoints()
                .map(letter -> XmlText.isValid(letter) ? letter : 0xFFFD)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static Map<String, String> cells(Question question) {
        var cells = new LinkedHashMap<String, String>();
        cells.put(Columns.KIND, SheetKinds.name(question));
        cells.put(Columns.TEXT, question.text());
        put(cells, Columns.EXPLANATION, question.explanation());
        switch (question) {
            case Question.OfChoices choices -> choices(cells, choices.choices());
            case Question.ShortText words -> {
                rule(cells, words.rule());
                parts(cells, words.accepted());
            }
            case Question.Numeric number -> {
                cells.put(Columns.RIGHT, number.value().toPlainString());
                cells.put(Columns.TOLERANCE, number.tolerance().toPlainString());
            }
            case Question.Ordering ordering ->
                parts(cells, ordering.items().stream().map(Question.Item::text).toList());
            case Question.Matching matching -> matching(cells, matching);
            case Question.Gaps gaps -> {
                rule(cells, gaps.rule());
                parts(
                        cells,
                        gaps.gaps().stream()
                                .map(gap -> GapText.joined(gap.accepted()))
                                .toList());
            }
        }
        return cells;
    }

    private static void choices(Map<String, String> cells, List<Choice> choices) {
        cells.put(
                Columns.RIGHT,
                IntStream.range(0, choices.size())
                        .filter(index -> choices.get(index).correct())
                        .mapToObj(index -> String.valueOf(index + 1))
                        .collect(Collectors.joining("; ")));
        parts(cells, choices.stream().map(Choice::words).toList());
        for (int index = 0; index < choices.size(); index++) {
            put(cells, Columns.beside(index + 1), choices.get(index).explanation());
        }
    }

    private static void matching(Map<String, String> cells, Question.Matching matching) {
        var pairs = matching.pairs();
        parts(cells, pairs.stream().map(pair -> pair.left().text()).toList());
        for (int index = 0; index < pairs.size(); index++) {
            cells.put(Columns.beside(index + 1), pairs.get(index).right().text());
        }
        for (int index = 0; index < matching.spares().size(); index++) {
            cells.put(
                    Columns.beside(pairs.size() + index + 1),
                    matching.spares().get(index).text());
        }
    }

    private static void parts(Map<String, String> cells, List<String> texts) {
        for (int index = 0; index < texts.size(); index++) {
            cells.put(Columns.part(index + 1), texts.get(index));
        }
    }

    private static void rule(Map<String, String> cells, TextRule rule) {
        cells.put(Columns.TONES, rule.toneMarksMatter() ? YES : NO);
        cells.put(Columns.CASE, rule.caseMatters() ? YES : NO);
    }

    private static void put(Map<String, String> cells, String column, @Nullable String text) {
        if (text != null) {
            cells.put(column, text);
        }
    }
}
