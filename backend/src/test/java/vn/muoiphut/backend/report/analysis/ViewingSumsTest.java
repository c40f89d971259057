package vn.muoiphut.backend.report.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.muoiphut.backend.progress.watch.WatchedSeconds;

class ViewingSumsTest {

    private final ViewingSums sums = ViewingSums.NONE
            .plus(List.of(WatchedSeconds.between(0, 4), WatchedSeconds.between(0, 2)))
            .plus(List.of(WatchedSeconds.between(1, 2).or(WatchedSeconds.between(598, 600)), WatchedSeconds.NONE));

    @Test
    void countsWhoHasWatchedEachSecond() {
        assertThat(sums.viewers()).isEqualTo(3);
        assertThat(sums.watched().subList(0, 5)).containsExactly(2L, 3L, 1L, 1L, 0L);
        assertThat(sums.watched().get(599)).isEqualTo(1);
    }

    @Test
    void showsWhereViewersLeave() {
        assertThat(sums.stillThere().subList(0, 6)).containsExactly(3L, 3L, 2L, 2L, 1L, 1L);
        assertThat(sums.stillThere().get(599)).isEqualTo(1);
    }
}
