package vn.muoiphut.backend.report.export;

import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import vn.muoiphut.backend.report.export.ExportProgress.State;
import vn.muoiphut.backend.shared.table.Cell;

/** Rows that tell now and then how many of them were taken. */
final class CountedRows implements Iterator<List<List<Cell>>> {

    private static final int PAGES_BETWEEN = 10;

    private final Iterator<List<List<Cell>>> pages;
    private final Consumer<ExportProgress> listener;
    private ExportProgress progress;
    private int taken;

    CountedRows(Iterator<List<List<Cell>>> pages, ExportProgress begun, Consumer<ExportProgress> listener) {
        this.pages = pages;
        this.progress = begun;
        this.listener = listener;
    }

    @Override
    public boolean hasNext() {
        var more = pages.hasNext();
        if (!more) {
            end(State.DONE);
        }
        return more;
    }

    @Override
    public List<List<Cell>> next() {
        var page = pages.next();
        progress = progress.sent(page.size());
        taken++;
        if (taken % PAGES_BETWEEN == 0) {
            listener.accept(progress);
        }
        return page;
    }

    /** Nobody takes any more; harmless at the end. */
    void close() {
        end(State.STOPPED);
    }

    private void end(State how) {
        if (progress.state() == State.RUNNING) {
            progress = progress.ended(how);
            listener.accept(progress);
        }
    }
}
