package vn.muoiphut.worker.probe;

/** Pictures a second as a fraction, so that 30000/1001 stays exact. */
public record FrameRate(int numerator, int denominator) {

    private static final double MOST = 30.5;
    private static final double LEAST = 5;
    private static final int[] USUAL = {5, 10, 15, 20, 24, 25, 30};

    public FrameRate {
        if (numerator < 1 || denominator < 1) {
            throw new IllegalArgumentException("no frame rate: " + numerator + "/" + denominator);
        }
    }

    public double perSecond() {
        return (double) numerator / denominator;
    }

    /**
     * The constant rate at which a source is shown again: its own, or an even part of it when that is more than a lesson
     * needs (60 becomes 30, 50 becomes 25); a source whose rate varies gets the usual one above its average.
     *
     * @param average over the whole source
     * @param nominal what its stream claims
     */
    public static FrameRate of(FrameRate average, FrameRate nominal) {
        double mean = average.perSecond();
        double difference = Math.abs(mean - nominal.perSecond());
        boolean varies = difference > 0.01 * mean;
        if (mean > MOST) {
            return (varies ? rounded(mean) : average).part((int) Math.ceil(mean / MOST));
        }
        return varies || mean < LEAST ? usualAbove(mean) : average;
    }

    private static FrameRate usualAbove(double mean) {
        for (int usual : USUAL) {
            if (mean <= usual + 0.01) {
                return new FrameRate(usual, 1);
            }
        }
        return new FrameRate(30, 1);
    }

    private static FrameRate rounded(double mean) {
        return new FrameRate((int) Math.round(mean), 1);
    }

    private FrameRate part(int parts) {
        return new FrameRate(numerator, Math.multiplyExact(denominator, parts));
    }

    @Override
    public String toString() {
        return numerator + "/" + denominator;
    }
}
