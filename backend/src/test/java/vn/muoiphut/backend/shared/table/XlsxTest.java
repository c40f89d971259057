package vn.muoiphut.backend.shared.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collections;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class XlsxTest {

    private static final List<String> HEADINGS = List.of("Họ và tên", "Số bài đã xong");

    @TempDir
    private Path folder;

    @Test
    void keepsVietnameseLettersAndNumbers() throws IOException {
        var sheet = parts(Xlsx.pieces("Báo cáo", HEADINGS, rows("Nguyễn Thị Mẫu ₫"), 100))
                .get("xl/worksheets/sheet1.xml");

        assertThat(sheet).contains("Họ và tên", "Nguyễn Thị Mẫu ₫").contains("<v>7</v>");
    }

    @Test
    void whatLooksLikeAFormulaIsText() throws IOException {
        for (var text : List.of("=1+1", "+84", "-2", "@SUM(A1)", "\t=1", "<b>&\u0001")) {
            var sheet = parts(Xlsx.pieces("1", HEADINGS, rows(text), 100)).get("xl/worksheets/sheet1.xml");
            assertThat(sheet).contains("t=\"inlineStr\"").doesNotContain("<f>", "\u0001", "<b>&<");
        }
    }

    @Test
    void goesOnOnTheNextSheetWhenOneIsFull() throws IOException {
        var pages = Stream.of(page(3), page(3)).iterator();
        var parts = parts(Xlsx.pieces("Báo cáo", HEADINGS, pages, 4));

        assertThat(parts.get("xl/worksheets/sheet1.xml")).contains("r=\"5\"").doesNotContain("r=\"6\"");
        assertThat(parts.get("xl/worksheets/sheet2.xml"))
                .contains("Họ và tên", "r=\"3\"")
                .doesNotContain("r=\"4\"");
        assertThat(parts.get("xl/workbook.xml")).contains("Báo cáo 2");
    }

    /** 100 thousand rows, more than 10 MB in all, of which never more than a page is kept. */
    @Test
    void takesTheSameMemoryHoweverManyRowsThereAre() {
        var made = IntStream.range(0, 200).mapToObj(_ -> page(500)).iterator();
        var pieces = Xlsx.pieces("Báo cáo", HEADINGS, made, Xlsx.ROWS_PER_SHEET);
        var largest = 0;
        var early = 0L;
        for (var number = 0; pieces.hasNext(); number++) {
            largest = Math.max(largest, pieces.next().length);
            if (number == 20) {
                early = memory();
            } else if (number == 190) {
                assertThat(memory() - early).isLessThan(8_000_000);
            }
        }
        assertThat(largest).isLessThan(1_000_000);
    }

    private static long memory() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private static Iterator<List<List<Cell>>> rows(String text) {
        return List.of(List.of(List.<Cell>of(new Cell.Text(text), new Cell.Whole(7))))
                .iterator();
    }

    private static List<List<Cell>> page(int rows) {
        return IntStream.range(0, rows)
                .mapToObj(number -> List.<Cell>of(
                        new Cell.Text("Công Nhân Mẫu %d, tổ %x".formatted(number, System.nanoTime())),
                        new Cell.Whole(number)))
                .toList();
    }

    /** Read as spreadsheets do, by the directory at its end. */
    private Map<String, String> parts(Iterator<byte[]> pieces) throws IOException {
        var parts = new HashMap<String, String>();
        var file = Files.createTempFile(folder, "table", ".xlsx");
        try (var made = new LazyBytes(pieces, () -> {})) {
            Files.copy(made, file, StandardCopyOption.REPLACE_EXISTING);
        }
        try (var zip = new ZipFile(file.toFile())) {
            for (var entry : Collections.list(zip.entries())) {
                try (var content = zip.getInputStream(entry)) {
                    parts.put(entry.getName(), letters(new String(content.readAllBytes(), StandardCharsets.UTF_8)));
                }
            }
        }
        return parts;
    }

    /** The letters that the file names by their numbers. */
    private static String letters(String xml) {
        return Pattern.compile("&#x([0-9a-f]+);")
                .matcher(xml)
                .replaceAll(
                        letter -> Matcher.quoteReplacement(Character.toString(Integer.parseInt(letter.group(1), 16))));
    }
}
