package vn.muoiphut.samples;

import java.io.IOException;
import java.util.List;

/** Runs a program that must be installed, and says so where it is not. */
final class Tool {

    private Tool() {}

    static void run(String... command) throws IOException {
        finish(start(command), command[0]);
    }

    static Process start(String... command) throws IOException {
        try {
            return new ProcessBuilder(List.of(command))
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
        } catch (IOException e) {
            throw new IOException(command[0] + " is needed to make the sample lessons; install it", e);
        }
    }

    static void finish(Process process, String name) throws IOException {
        try {
            int exit = process.waitFor();
            if (exit != 0) {
                throw new IOException(name + " ended with exit code " + exit);
            }
        } catch (InterruptedException e) {
            process.destroy();
            Thread.currentThread().interrupt();
            throw new IOException(name + " was interrupted", e);
        }
    }
}
