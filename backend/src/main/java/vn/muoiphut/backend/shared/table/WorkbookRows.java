package vn.muoiphut.backend.shared.table;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.jspecify.annotations.Nullable;
import vn.muoiphut.backend.shared.Refusal;
import vn.muoiphut.backend.shared.RefusedException;

/** Reads the first sheet of a workbook (Office Open XML), row by row. The file is hostile until it was read. */
public final class WorkbookRows {

    private static final int MOST_PARTS = 2_000;
    private static final int MOST_COLUMNS = 200;

    /**
     * What is taken, and the codes of what is refused.
     *
     * @param mostUnpacked bytes of all parts together
     * @param mostTexts bytes that the texts of all cells may take
     * @param unreadable the code for what is no workbook
     * @param tooLarge the code for one that is too large
     */
    public record Bounds(long mostUnpacked, long mostTexts, String unreadable, String tooLarge) {}

    /**
     * A row of a sheet.
     *
     * @param number as the sheet counts it, from 1
     * @param cells their texts, empty where there is nothing
     */
    public record Row(int number, List<String> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    private WorkbookRows() {}

    /** @throws RefusedException when it is no workbook or too large */
    public static void read(byte[] content, Bounds bounds, Consumer<Row> reader) {
        try {
            refuseBombs(content, bounds);
            try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(content));
                    var rows = workbook.getFirstSheet().openStream()) {
                rows.forEach(row -> reader.accept(row(row, bounds)));
            }
        } catch (RefusedException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            // The library throws whatever a broken file makes of it.
            throw RefusedException.unacceptable(bounds.unreadable());
        }
    }

    /** Unpacks everything once without keeping it: sizes that a file states of itself are not to be believed. */
    private static void refuseBombs(byte[] content, Bounds bounds) throws IOException {
        long left = bounds.mostUnpacked();
        try (var zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(content))
                .get()) {
            var parts = Collections.list(zip.getEntries());
            if (parts.size() > MOST_PARTS) {
                throw RefusedException.unacceptable(bounds.unreadable());
            }
            for (var part : parts) {
                var most = part.getName().endsWith("sharedStrings.xml") ? Math.min(left, bounds.mostTexts()) : left;
                left -= unpacked(zip.getInputStream(part), most, bounds);
            }
        }
    }

    private static long unpacked(InputStream part, long most, Bounds bounds) throws IOException {
        long bytes = 0;
        var buffer = new byte[64 * 1024];
        try (part) {
            for (int read = part.read(buffer); read >= 0; read = part.read(buffer)) {
                bytes += read;
                if (bytes > most) {
                    throw new RefusedException(new Refusal.TooLarge(bounds.tooLarge()));
                }
            }
        }
        return bytes;
    }

    private static Row row(org.dhatim.fastexcel.reader.Row row, Bounds bounds) {
        if (row.getCellCount() > MOST_COLUMNS) {
            throw RefusedException.unacceptable(bounds.unreadable());
        }
        return new Row(
                row.getRowNum(),
                IntStream.range(0, row.getCellCount())
                        .mapToObj(column -> text(row.getOptionalCell(column).orElse(null)))
                        .toList());
    }

    private static String text(@Nullable Cell cell) {
        if (cell == null || cell.getType() == CellType.EMPTY || cell.getType() == CellType.ERROR) {
            return "";
        }
        var raw = cell.getRawValue() == null ? "" : cell.getRawValue();
        if (cell.getType() == CellType.NUMBER || (cell.getType() == CellType.FORMULA && isNumber(raw))) {
            return new BigDecimal(raw).stripTrailingZeros().toPlainString();
        }
        var text = cell.getType() == CellType.STRING ? cell.getText() : raw;
        return Normalizer.normalize(text, Normalizer.Form.NFC).strip();
    }

    private static boolean isNumber(String text) {
        return text.matches("-?\\d{1,18}(\\.\\d{1,18})?([eE]\\+?\\d{1,2})?");
    }
}
