package vn.muoiphut.local;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The platform in a process of its own, as its users start it. */
final class PlatformProcess {

    /** How it ended and what it said. */
    record Ended(int exitCode, String out, String err) {}

    private static final long PATIENCE_SECONDS = 120;

    private PlatformProcess() {}

    /** Starts it with these options and waits until it has ended by itself. */
    static Ended run(Path work, String... options) throws IOException, InterruptedException {
        var out = Files.createTempFile(work, "out", ".txt");
        var err = Files.createTempFile(work, "err", ".txt");
        var process = new ProcessBuilder(command(options))
                .directory(work.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start();
        try {
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new IllegalStateException("it still runs: " + Files.readString(out));
            }
        } finally {
            process.destroyForcibly().waitFor();
        }
        return new Ended(process.exitValue(), Files.readString(out), Files.readString(err, StandardCharsets.UTF_8));
    }

    static List<String> command(String... options) {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                LocalPlatform.class.getName()));
        Stream.of(options).forEach(command::add);
        return command;
    }
}
