package vn.muoiphut.worker.transcode;

import java.util.stream.Collectors;
import java.util.stream.LongStream;
import vn.muoiphut.worker.probe.FrameRate;

/** Where keyframes are: at the same pictures in every rendition, whether its pictures are made in one run or in many. */
public final class Keyframes {

    /** From one to the next. */
    private static final int SECONDS = 2;

    /** What a run over the whole source is told. */
    static final String EVERYWHERE = "expr:gte(t,n_forced*" + SECONDS + ")";

    private Keyframes() {}

    /**
     * The first picture that is not before a time. It is found by ffmpeg's own arithmetic, a number times a time base as
     * doubles, so that a rounding that moves a keyframe there moves it here.
     */
    public static long at(long seconds, FrameRate rate) {
        double timeBase = rate.denominator() / (double) rate.numerator();
        long picture = Math.max(0, (long) (seconds / timeBase) - 1);
        while (picture * timeBase < seconds) {
            picture++;
        }
        return picture;
    }

    /** What a run over one stretch is told: the same pictures, counted from its own first. */
    static String within(Stretch stretch, FrameRate rate) {
        return LongStream.iterate(0, seconds -> seconds + SECONDS)
                .map(seconds -> at(seconds, rate))
                .dropWhile(picture -> picture < stretch.from())
                .takeWhile(picture -> picture < stretch.to())
                .mapToObj(picture -> "eq(n," + (picture - stretch.from()) + ")")
                .collect(Collectors.joining("+", "expr:", ""));
    }
}
