package vn.muoiphut.backend.progress.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class StampsTest {

    private static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");

    @Test
    void completesWhatHasBothOnlyWhenBothAreDone() {
        assertThat(Stamps.NONE
                        .watched(NOON, 1)
                        .completedIfDone(true, true, NOON)
                        .completedAt())
                .isNull();
        assertThat(Stamps.NONE.passed(NOON).completedIfDone(true, true, NOON).completedAt())
                .isNull();
        assertThat(Stamps.NONE
                        .watched(NOON, 1)
                        .passed(NOON)
                        .completedIfDone(true, true, NOON)
                        .completedAt())
                .isEqualTo(NOON);
    }

    @Test
    void asksOnlyForWhatTheLessonHas() {
        assertThat(Stamps.NONE
                        .watched(NOON, 1)
                        .completedIfDone(true, false, NOON)
                        .completedAt())
                .isEqualTo(NOON);
        assertThat(Stamps.NONE.passed(NOON).completedIfDone(false, true, NOON).completedAt())
                .isEqualTo(NOON);
    }

    @Test
    void stampsOnce() {
        var first = Stamps.NONE.watched(NOON, 1).passed(NOON).completed(NOON);
        var later = NOON.plusSeconds(60);
        assertThat(first.watched(later, 2).passed(later).completed(later)).isEqualTo(first);
    }
}
