package vn.muoiphut.backend.report.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.muoiphut.backend.report.export.ExportProgress.State;
import vn.muoiphut.backend.shared.table.Cell;

class ExportProgressTest {

    private static final ExportProgress BEGUN = new ExportProgress(State.RUNNING, 4, 0);

    private final List<ExportProgress> told = new ArrayList<>();

    @Test
    void isAllOnlyAtTheEnd() {
        assertThat(BEGUN.percent()).isZero();
        assertThat(BEGUN.sent(1).percent()).isEqualTo(25);
        assertThat(BEGUN.sent(9).percent()).isEqualTo(99);
        assertThat(BEGUN.sent(3).ended(State.DONE).percent()).isEqualTo(100);
        assertThat(new ExportProgress(State.RUNNING, 0, 0).percent()).isZero();
    }

    @Test
    void isToldNowAndThenAndAtTheEnd() {
        var rows = rows(25);
        while (rows.hasNext()) {
            rows.next();
        }
        rows.close();
        assertThat(told)
                .extracting(ExportProgress::rowsSent, ExportProgress::state)
                .containsExactly(tuple(10L, State.RUNNING), tuple(20L, State.RUNNING), tuple(25L, State.DONE));
    }

    @Test
    void isStoppedWhenNobodyTakesTheRest() {
        var rows = rows(25);
        rows.next();
        rows.close();
        assertThat(told).containsExactly(new ExportProgress(State.STOPPED, 4, 1));
    }

    private CountedRows rows(int pages) {
        List<List<Cell>> page = List.of(List.of());
        return new CountedRows(Stream.generate(() -> page).limit(pages).iterator(), BEGUN, told::add);
    }
}
