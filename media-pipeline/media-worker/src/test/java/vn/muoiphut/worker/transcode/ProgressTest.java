package vn.muoiphut.worker.transcode;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class ProgressTest {

    private final AtomicLong nanos = new AtomicLong();
    private final AtomicInteger standstills = new AtomicInteger();
    private final ArrayList<Double> told = new ArrayList<>();
    private final Progress progress = new Progress(told::add, standstills::incrementAndGet, nanos::get);

    @Test
    void tellsWhatIsMade() {
        block(10, 400_000);
        block(20, 800_000);

        assertThat(told).containsExactly(0.4, 0.8);
        assertThat(progress.frames()).isEqualTo(20);
    }

    @Test
    void noticesARunThatGetsNowhere() {
        block(10, 400_000);
        nanos.addAndGet(Progress.STANDSTILL.toNanos());
        block(10, 400_000);
        assertThat(standstills).hasValue(0);

        nanos.addAndGet(Duration.ofSeconds(1).toNanos());
        block(11, 400_000);
        assertThat(standstills).as("something moved").hasValue(0);

        nanos.addAndGet(Progress.STANDSTILL.plusSeconds(1).toNanos());
        block(11, 400_000);
        assertThat(standstills).hasValue(1);
    }

    private void block(int frames, int micros) {
        progress.accept("frame=" + frames);
        progress.accept("out_time_us=" + micros);
        progress.accept("progress=continue");
    }
}
