package vn.muoiphut.backend.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.muoiphut.media.asset.AssetId;

class ShownTest {

    private final AssetId old = new AssetId(UUID.randomUUID());
    private final AssetId other = new AssetId(UUID.randomUUID());
    private final Shown before = new Shown(old, 3, 100);

    @Test
    void theFirstVideoIsTheFirstEdition() {
        assertThat(Shown.next(null, old, 100, true)).isEqualTo(new Shown(old, 1, 100));
    }

    @Test
    void theSameFileIsTheSameEditionWhateverIsSaid() {
        assertThat(Shown.next(before, old, 100, true)).isEqualTo(before);
    }

    @Test
    void aBetterPictureOfTheSameIsTheSameEdition() {
        assertThat(Shown.next(before, other, 102, false).edition()).isEqualTo(3);
    }

    @Test
    void newContentIsAnotherEditionAndSoIsAnotherLength() {
        assertThat(Shown.next(before, other, 100, true).edition()).isEqualTo(4);
        assertThat(Shown.next(before, other, 104, false).edition()).isEqualTo(4);
    }
}
