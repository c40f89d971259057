package vn.muoiphut.backend.progress.watch;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WatchRuleTest {

    private final WatchRule rule = WatchRule.STANDARD;

    @Test
    void takesTheLastPartOfASecondAsASecond() {
        assertThat(WatchRule.secondsOf(59.04)).isEqualTo(60);
        assertThat(WatchRule.secondsOf(60)).isEqualTo(60);
    }

    @Test
    void asksForNineTenthsRoundedUp() {
        assertThat(rule.neededSeconds(600)).isEqualTo(540);
        assertThat(rule.neededSeconds(59.04)).isEqualTo(54);
        assertThat(rule.neededSeconds(1)).isEqualTo(1);
        assertThat(rule.neededSeconds(11)).isEqualTo(10);
    }

    @Test
    void countsALessonAsWatchedFromExactlyThatManySecondsOn() {
        assertThat(rule.isWatched(WatchedSeconds.between(0, 53), 59.04)).isFalse();
        assertThat(rule.isWatched(WatchedSeconds.between(0, 54), 59.04)).isTrue();
    }
}
