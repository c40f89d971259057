package vn.muoiphut.backend.organisation.roster;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Collections;
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
final class XlsxRows {

    /** What 200,000 lines unpack to, with room; and what the texts of all cells may take in memory. */
    private static final long MOST_UNPACKED = 300_000_000;

    private static final long MOST_TEXTS = 80_000_000;
    private static final int MOST_PARTS = 2_000;
    private static final int MOST_COLUMNS = 200;

    private XlsxRows() {}

    static void read(byte[] content, Consumer<Row> reader) {
        try {
            refuseBombs(content);
            try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(content));
                    var rows = workbook.getFirstSheet().openStream()) {
                rows.forEach(row -> reader.accept(row(row)));
            }
        } catch (RefusedException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            // The library throws whatever a broken file makes of it.
            throw unreadable();
        }
    }

    private static RefusedException unreadable() {
        return RefusedException.unacceptable("roster.unreadable");
    }

    /** Unpacks everything once without keeping it: sizes that a file states of itself are not to be believed. */
    private static void refuseBombs(byte[] content) throws IOException {
        long left = MOST_UNPACKED;
        try (var zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(content))
                .get()) {
            var parts = Collections.list(zip.getEntries());
            if (parts.size() > MOST_PARTS) {
                throw unreadable();
            }
            for (var part : parts) {
                var most = part.getName().endsWith("sharedStrings.xml") ? Math.min(left, MOST_TEXTS) : left;
                left -= unpacked(zip.getInputStream(part), most);
            }
        }
    }

    private static long unpacked(InputStream part, long most) throws IOException {
        long bytes = 0;
        var buffer = new byte[64 * 1024];
        try (part) {
            for (int read = part.read(buffer); read >= 0; read = part.read(buffer)) {
                bytes += read;
                if (bytes > most) {
                    throw new RefusedException(new Refusal.TooLarge("roster.too-large"));
                }
            }
        }
        return bytes;
    }

    private static Row row(org.dhatim.fastexcel.reader.Row row) {
        if (row.getCellCount() > MOST_COLUMNS) {
            throw unreadable();
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
