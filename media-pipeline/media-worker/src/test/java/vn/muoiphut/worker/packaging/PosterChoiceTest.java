package vn.muoiphut.worker.packaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.util.function.IntUnaryOperator;
import org.junit.jupiter.api.Test;

class PosterChoiceTest {

    private static final int PIXELS = 64;

    @Test
    void passesOverABlackBeginningAndFog() {
        assertThat(choice(
                        PosterChoiceTest::black,
                        PosterChoiceTest::fog,
                        PosterChoiceTest::slide,
                        PosterChoiceTest::faces))
                .isEqualTo(2);
    }

    @Test
    void takesTheFirstOfThoseThatShowAboutAsMuch() {
        assertThat(choice(PosterChoiceTest::black, PosterChoiceTest::slide, PosterChoiceTest::slide))
                .isEqualTo(1);
    }

    @Test
    void takesTheFirstWhereNoneShowsAnything() {
        assertThat(choice(PosterChoiceTest::black, PosterChoiceTest::black)).isZero();
        assertThat(choice()).isZero();
    }

    private static int black(int pixel) {
        return 16;
    }

    private static int fog(int pixel) {
        return 120 + pixel % 2 * 4;
    }

    private static int faces(int pixel) {
        return 40 + pixel % 8 * 20;
    }

    private static int slide(int pixel) {
        return pixel % 8 == 0 ? 40 : 235;
    }

    private static int choice(IntUnaryOperator... pictures) {
        var grey = new ByteArrayOutputStream();
        for (var picture : pictures) {
            var bytes = new byte[PIXELS];
            for (int i = 0; i < PIXELS; i++) {
                bytes[i] = (byte) picture.applyAsInt(i);
            }
            grey.writeBytes(bytes);
        }
        return PosterChoice.of(grey.toByteArray(), PIXELS);
    }
}
