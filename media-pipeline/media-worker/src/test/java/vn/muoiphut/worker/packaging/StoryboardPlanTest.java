package vn.muoiphut.worker.packaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.muoiphut.worker.ladder.Ladder;

class StoryboardPlanTest {

    @Test
    void showsEveryTwoSecondsOfAShortVideo() {
        var plan = StoryboardPlan.of(61, Ladder.of(1280, 720, Set.of(144)).getFirst());

        assertThat(plan).isEqualTo(new StoryboardPlan(31, 1, 10, 4, 160, 90));
        assertThat(plan.count()).isEqualTo(31);
        assertThat(plan.everySeconds()).isEqualTo(2);
    }

    @Test
    void showsNoMoreThanAHundredPicturesOfALongOneAndKeepsPortraitsUpright() {
        var plan = StoryboardPlan.of(599, Ladder.of(720, 1280, Set.of(144)).getFirst());

        assertThat(plan.count()).isEqualTo(100);
        assertThat(plan.everySeconds()).isEqualTo(6);
        assertThat(plan.tileWidth()).isEqualTo(90);
        assertThat(plan.tileHeight()).isEqualTo(160);
    }

    @Test
    void showsOnePictureOfASecond() {
        assertThat(StoryboardPlan.of(1, Ladder.of(320, 240, Set.of(144)).getFirst())
                        .count())
                .isEqualTo(1);
    }
}
