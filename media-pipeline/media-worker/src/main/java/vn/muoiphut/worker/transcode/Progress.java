package vn.muoiphut.worker.transcode;

import java.util.function.Consumer;

/** Reads what ffmpeg tells with {@code -progress}: lines {@code key=value}, a block of them twice a second. */
final class Progress implements Consumer<String> {

    private final Consumer<Double> listener;
    private volatile double seconds;
    private volatile long frames;

    /** @param listener is told after every block how many seconds are made */
    Progress(Consumer<Double> listener) {
        this.listener = listener;
    }

    @Override
    public void accept(String line) {
        int equals = line.indexOf('=');
        if (equals < 0) {
            return;
        }
        var value = line.substring(equals + 1).strip();
        switch (line.substring(0, equals).strip()) {
            case "out_time_us" -> seconds = Math.max(seconds, number(value) / 1e6);
            case "frame" -> frames = Math.max(frames, number(value));
            case "progress" -> listener.accept(seconds);
            default -> {}
        }
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
