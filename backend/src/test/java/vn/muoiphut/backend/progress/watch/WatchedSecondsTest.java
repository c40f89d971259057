package vn.muoiphut.backend.progress.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Base64;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class WatchedSecondsTest {

    @Test
    void putsSecondSIntoBitSMod8OfByteSDiv8OnTheWire() {
        for (var second : List.of(0, 7, 8, 63, 64, 511, 599)) {
            var bytes = Base64.getDecoder()
                    .decode(WatchedSeconds.between(second, second + 1).toWire());
            assertThat(bytes).hasSize(75);
            assertThat(bytes[second / 8]).isEqualTo((byte) (1 << second % 8));
        }
    }

    @Test
    void readsWhatItWrote() {
        var some = WatchedSeconds.between(3, 70).or(WatchedSeconds.between(590, 600));
        assertThat(WatchedSeconds.ofWire(some.toWire())).isEqualTo(some);
        assertThat(some.toWire()).hasSize(100);
    }

    @Test
    void countsTheSeconds() {
        assertThat(WatchedSeconds.NONE.count()).isZero();
        assertThat(WatchedSeconds.between(0, 600).count()).isEqualTo(600);
        assertThat(WatchedSeconds.between(60, 70).count()).isEqualTo(10);
    }

    @Test
    void tellsWhatIsNew() {
        var news = WatchedSeconds.between(0, 20).without(WatchedSeconds.between(5, 15));
        assertThat(news).isEqualTo(WatchedSeconds.between(0, 5).or(WatchedSeconds.between(15, 20)));
    }

    @Test
    void keepsOnlyWhatLiesWithinTheLesson() {
        assertThat(WatchedSeconds.between(0, 600).before(61)).isEqualTo(WatchedSeconds.between(0, 61));
    }

    @Test
    void refusesWhatIsNot600Bits() {
        assertThatIllegalArgumentException().isThrownBy(() -> WatchedSeconds.ofWire("AAAA"));
        assertThatIllegalArgumentException().isThrownBy(() -> WatchedSeconds.ofWire("-".repeat(100)));
        assertThatIllegalArgumentException().isThrownBy(() -> new WatchedSeconds(List.of(1L)));
        assertThatIllegalArgumentException().isThrownBy(() -> new WatchedSeconds(Collections.nCopies(10, -1L)));
    }
}
