package vn.muoiphut.backend.shared.table;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * A table as a workbook (ECMA-376), in pieces of a page each. Text goes into text cells, which no program takes for
 * formulas. What has more rows than a sheet can hold goes on on the next one.
 */
public final class Xlsx implements Iterator<byte[]> {

    /** Below the 1,048,576 that a sheet may have. */
    public static final int ROWS_PER_SHEET = 1_000_000;

    private static final double WIDTH = 24;

    private final String name;
    private final List<String> headings;
    private final Iterator<List<List<Cell>>> pages;
    private final int rowsPerSheet;
    private final ByteArrayOutputStream written = new ByteArrayOutputStream();
    private final Workbook workbook = new Workbook(written, "MuoiPhut", "1.0");
    private Worksheet sheet;
    private int sheets;
    private int row;
    private boolean finished;

    private Xlsx(String name, List<String> headings, Iterator<List<List<Cell>>> pages, int rowsPerSheet) {
        this.name = name;
        this.headings = headings;
        this.pages = pages;
        this.rowsPerSheet = rowsPerSheet;
        this.sheet = nextSheet();
    }

    public static Iterator<byte[]> pieces(
            String name, List<String> headings, Iterator<List<List<Cell>>> pages, int rowsPerSheet) {
        return new Xlsx(name, headings, pages, rowsPerSheet);
    }

    @Override
    public boolean hasNext() {
        return !finished;
    }

    @Override
    public byte[] next() {
        try {
            if (pages.hasNext()) {
                for (var cells : pages.next()) {
                    write(cells);
                }
                sheet.flush();
            } else {
                sheet.close();
                workbook.finish();
                finished = true;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var piece = written.toByteArray();
        written.reset();
        return piece;
    }

    private void write(List<Cell> cells) throws IOException {
        if (row > rowsPerSheet) {
            sheet.close();
            sheet = nextSheet();
        }
        for (var column = 0; column < cells.size(); column++) {
            switch (cells.get(column)) {
                case Cell.Text text -> sheet.inlineString(row, column, text.text());
                case Cell.Whole whole -> sheet.value(row, column, whole.number());
            }
        }
        row++;
    }

    private Worksheet nextSheet() {
        sheets++;
        var next = workbook.newWorksheet(sheets == 1 ? name : name + " " + sheets);
        next.freezePane(0, 1);
        for (var column = 0; column < headings.size(); column++) {
            next.width(column, WIDTH);
            next.inlineString(0, column, headings.get(column));
            next.style(0, column).bold().set();
        }
        row = 1;
        return next;
    }
}
