package vn.muoiphut.worker.ladder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LadderTest {

    private static final Set<Integer> ALL = Set.of(240, 360, 480, 720, 1080);

    @Test
    void climbsToTheSourceAndNoFurther() {
        assertThat(sizes(1920, 1080)).containsExactly("426x240", "640x360", "854x480", "1280x720", "1920x1080");
        assertThat(sizes(1280, 720)).containsExactly("426x240", "640x360", "854x480", "1280x720");
        assertThat(sizes(3840, 2160)).endsWith("1920x1080");
        assertThat(sizes(1278, 719)).endsWith("854x480");
    }

    @Test
    void keepsAPortraitUpright() {
        assertThat(sizes(1080, 1920)).containsExactly("240x426", "360x640", "480x854", "720x1280", "1080x1920");
    }

    @Test
    void makesOneRenditionOfASmallSourceInItsOwnEvenSize() {
        assertThat(Ladder.of(177, 145, ALL)).extracting(Rung::name).containsExactly("144p");
        assertThat(sizes(177, 145)).containsExactly("176x144");
        assertThat(sizes(1, 1)).containsExactly("2x2");
    }

    @Test
    void fitsAnEndlessStrip() {
        assertThat(sizes(8000, 240)).containsExactly("720x22");
        assertThat(sizes(100, 8000)).containsExactly("4x300");
    }

    @Test
    void hasARungForThoseWhoPayForEveryMegabyte() {
        var lowest = Ladder.of(1280, 720, Set.of(144, 720)).getFirst();

        assertThat(lowest).isEqualTo(new Rung("144p", 256, 144, Rung.Codec.H264, 26, 120, "fast", "main", 1, 32));
    }

    private static List<String> sizes(int width, int height) {
        return Ladder.of(width, height, ALL).stream()
                .map(rung -> rung.width() + "x" + rung.height())
                .toList();
    }

    @Test
    void addsAv1BesideTheSameSizeWhereItIsWanted() {
        var rungs = Ladder.of(1280, 720, Set.of(240, 480), Set.of(480, 1080));

        assertThat(rungs).extracting(Rung::name).containsExactly("240p", "480p", "480p-av1");
        assertThat(rungs.getLast())
                .isEqualTo(new Rung("480p-av1", 854, 480, Rung.Codec.AV1, 45, 840, "8", "main", 2, 96));
    }
}
