package vn.muoiphut.backend.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.muoiphut.backend.TestClock;

class ExpiringCacheTest {

    private final TestClock clock = new TestClock();
    private final AtomicInteger lookups = new AtomicInteger();
    private ExpiringCache<String, Integer> cache;

    @BeforeEach
    void anEmptyCacheOfTwo() {
        cache = new ExpiringCache<>(clock, Duration.ofSeconds(30), 2);
    }

    @Test
    void looksUpOnceAndAgainWhenTheTimeIsOver() {
        assertThat(look("a")).isEqualTo(1);
        clock.advance(Duration.ofSeconds(29));
        assertThat(look("a")).isEqualTo(1);
        clock.advance(Duration.ofSeconds(1));
        assertThat(look("a")).isEqualTo(2);
    }

    @Test
    void forgetsTheLeastRecentlyUsedWhenItIsFull() {
        look("a");
        look("b");
        look("a");
        look("c");

        assertThat(look("a")).isEqualTo(1);
        assertThat(look("b")).isEqualTo(4);
    }

    private int look(String key) {
        return cache.get(key, wanted -> lookups.incrementAndGet());
    }
}
