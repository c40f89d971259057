package vn.muoiphut.backend.progress.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import vn.muoiphut.backend.progress.watch.Watch.Claim;

class WatchTest {

    private static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");

    @Test
    void countsWhatCouldHaveBeenWatchedAtDoubleSpeed() {
        var claim = Watch.NONE.claim(WatchedSeconds.between(0, 70), "a", NOON, NOON.plusSeconds(30));
        assertThat(after(claim).seconds()).isEqualTo(WatchedSeconds.between(0, 70));
    }

    @Test
    void refusesASecondMoreThanThatAndKeepsItAsEvidence() {
        var now = NOON.plusSeconds(30);
        var claim = Watch.NONE.claim(WatchedSeconds.between(0, 71), "a", NOON, now);
        assertThat(claim).isInstanceOf(Claim.Refused.class);
        assertThat(after(claim).seconds()).isEqualTo(WatchedSeconds.NONE);
        assertThat(after(claim).refusals()).containsExactly(new WatchRefusal(now, 71, 70));
    }

    @Test
    void refusesEverythingAtOnce() {
        var claim = Watch.NONE.claim(WatchedSeconds.between(0, 600), "a", NOON, NOON);
        assertThat(claim).isInstanceOf(Claim.Refused.class);
    }

    @Test
    void givesTheMarginOnlyOnceHoweverSmallThePiecesAre() {
        var watch = Watch.NONE;
        for (var second = 0; second < 10; second++) {
            watch = after(watch.claim(WatchedSeconds.between(second, second + 1), "a", NOON, NOON));
        }
        assertThat(watch.claim(WatchedSeconds.between(10, 11), "a", NOON, NOON)).isInstanceOf(Claim.Refused.class);
    }

    @Test
    void gainsNothingFromASecondGrantAtTheSameTime() {
        var now = NOON.plusSeconds(10);
        var watch = after(Watch.NONE.claim(WatchedSeconds.between(0, 30), "a", NOON, now));
        assertThat(watch.claim(WatchedSeconds.between(30, 60), "b", NOON, now)).isInstanceOf(Claim.Refused.class);
    }

    @Test
    void holdsAnOldGrantToWhatThisOneCanHaveBrought() {
        var now = NOON.plusSeconds(3600);
        var watch = after(Watch.NONE.claim(WatchedSeconds.between(0, 5), "a", NOON, NOON.plusSeconds(5)));
        assertThat(watch.claim(WatchedSeconds.between(5, 100), "b", now, now)).isInstanceOf(Claim.Refused.class);
    }

    @Test
    void addsUpWhatEachSessionBrought() {
        var now = NOON.plusSeconds(20);
        var watch = after(Watch.NONE.claim(WatchedSeconds.between(0, 10), "a", NOON, NOON.plusSeconds(10)));
        watch = after(watch.claim(WatchedSeconds.between(5, 20), "a", NOON, now));
        assertThat(watch.sessions()).containsExactly(new WatchSession("a", NOON, now, 20));
    }

    @Test
    void changesNothingWhenItComesAgain() {
        var watch = after(Watch.NONE.claim(WatchedSeconds.between(0, 10), "a", NOON, NOON));
        assertThat(watch.claim(WatchedSeconds.between(0, 10), "a", NOON, NOON)).isInstanceOf(Claim.Nothing.class);
    }

    @Test
    void takesABatchOnceEnoughTimeHasPassed() {
        var refused = after(Watch.NONE.claim(WatchedSeconds.between(0, 100), "a", NOON, NOON));
        var claim = refused.claim(WatchedSeconds.between(0, 100), "a", NOON, NOON.plusSeconds(45));
        assertThat(claim).isInstanceOf(Claim.Counted.class);
    }

    @Test
    void boundsTheEvidenceItKeeps() {
        var watch = Watch.NONE;
        for (var time = 0; time < 200; time++) {
            watch = after(watch.claim(WatchedSeconds.between(0, 600), "a", NOON, NOON.plusMillis(time)));
        }
        assertThat(watch.refusals()).hasSize(Watch.MAX_REFUSALS);
        assertThat(watch.refusals().getLast().at()).isEqualTo(NOON.plusMillis(199));
    }

    private static Watch after(Claim claim) {
        return switch (claim) {
            case Claim.Counted counted -> counted.after();
            case Claim.Refused refused -> refused.after();
            case Claim.Nothing nothing -> throw new AssertionError("nothing came of it");
        };
    }
}
