package vn.muoiphut.worker.transcode;

import java.time.Duration;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

/** Reads what ffmpeg tells with {@code -progress}: lines {@code key=value}, a block of them twice a second. */
final class Progress implements Consumer<String> {

    /** No honest picture takes so long. */
    static final Duration STANDSTILL = Duration.ofMinutes(2);

    private final Consumer<Double> listener;
    private final Runnable onStandstill;
    private final LongSupplier nanos;
    private long advanced;
    private volatile double seconds;
    private volatile long frames;

    /**
     * Listens to one run.
     *
     * @param listener is told after every block how many seconds are made
     * @param onStandstill is run when nothing more has been made for two minutes, though ffmpeg goes on
     */
    Progress(Consumer<Double> listener, Runnable onStandstill) {
        this(listener, onStandstill, System::nanoTime);
    }

    Progress(Consumer<Double> listener, Runnable onStandstill, LongSupplier nanos) {
        this.listener = listener;
        this.onStandstill = onStandstill;
        this.nanos = nanos;
        this.advanced = nanos.getAsLong();
    }

    @Override
    public void accept(String line) {
        int equals = line.indexOf('=');
        if (equals < 0) {
            return;
        }
        var value = line.substring(equals + 1).strip();
        switch (line.substring(0, equals).strip()) {
            case "out_time_us" -> made(number(value) / 1e6, frames);
            case "frame" -> made(seconds, number(value));
            case "progress" -> {
                listener.accept(seconds);
                if (nanos.getAsLong() - advanced > STANDSTILL.toNanos()) {
                    onStandstill.run();
                }
            }
            default -> {}
        }
    }

    private void made(double nowSeconds, long nowFrames) {
        if (nowSeconds > seconds || nowFrames > frames) {
            advanced = nanos.getAsLong();
        }
        seconds = Math.max(seconds, nowSeconds);
        frames = Math.max(frames, nowFrames);
    }

    double seconds() {
        return seconds;
    }

    long frames() {
        return frames;
    }

    private static long number(String value) {
        try {
            return Long.parseLong(value);
        } catch (NumberFormatException notYet) {
            return 0;
        }
    }
}
