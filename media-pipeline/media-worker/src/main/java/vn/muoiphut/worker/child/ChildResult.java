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

    public boolean succeeded() {
        return exitCode == 0 && !stopped;
    }

    /** Whether it wrote this text, in any case. */
    public boolean says(String text) {
        return messages.toLowerCase(Locale.ROOT).contains(text.toLowerCase(Locale.ROOT));
    }
}
