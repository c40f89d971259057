package vn.muoiphut.worker.packaging;

/** Chooses the keyframe that shows something: not a black beginning, not a blank wall. */
final class PosterChoice {

    private static final double GOOD_ENOUGH = 0.8;

    private PosterChoice() {}

    /**
     * The first picture with nearly as much contrast as the one with the most.
     *
     * @param grey pictures one after the other, a byte a pixel
     * @param pixels how many pixels each has
     * @return its place, counted from 0
     */
    static int of(byte[] grey, int pixels) {
        int count = grey.length / pixels;
        var contrasts = new double[count];
        double most = 0;
        for (int i = 0; i < count; i++) {
            contrasts[i] = contrast(grey, i * pixels, pixels);
            most = Math.max(most, contrasts[i]);
        }
        for (int i = 0; i < count; i++) {
            if (contrasts[i] >= most * GOOD_ENOUGH) {
                return i;
            }
        }
        return 0;
    }

    private static double contrast(byte[] grey, int from, int pixels) {
        double sum = 0;
        double squares = 0;
        for (int i = from; i < from + pixels; i++) {
            int value = grey[i] & 0xff;
            sum += value;
            squares += (double) value * value;
        }
        double mean = sum / pixels;
        return squares / pixels - mean * mean;
    }
}
