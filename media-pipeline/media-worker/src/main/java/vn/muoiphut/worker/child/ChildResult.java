package vn.muoiphut.worker.child;

import java.util.Locale;

/**
 * How a run ended.
 *
 * @param exitCode as the operating system tells it, 128 and more for a signal
 * @param stopped whether it was ended from here: cancelled or out of time
 * @param overTime whether it used up its budget of time or processor
 * @param messages the end of what it wrote to standard error
 */
public record ChildResult(int exitCode, boolean stopped, boolean overTime, String messages) {

    private static final int CPU_EXCEEDED = 128 + 24;
    private static final int OUTPUT_EXCEEDED = 128 + 25;

    public ChildResult {
        // ffmpeg itself ends in good order when its processor time is over, and tells which signal told it so.
        overTime |= exitCode == CPU_EXCEEDED || messages.contains("received signal 24");
    }

    /** Whether it wanted more memory than it may have. */
    public boolean overMemory() {
        return !succeeded() && says("cannot allocate memory");
    }

    /** Whether it wanted to write more than it may. */
    public boolean overOutput() {
        return exitCode == OUTPUT_EXCEEDED || (!succeeded() && says("file too large"));
    }

    public boolean succeeded() {
        return exitCode == 0 && !stopped;
    }

    /** Whether it wrote this text, in any case. */
    public boolean says(String text) {
        return messages.toLowerCase(Locale.ROOT).contains(text.toLowerCase(Locale.ROOT));
    }
}
