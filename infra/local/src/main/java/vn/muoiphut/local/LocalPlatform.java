package vn.muoiphut.local;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;

/**
 * Starts the whole platform in one JVM and stops it on Ctrl+C. Its console, in UTF-8, is for people: one block when it
 * is ready, or one sentence and exit code 1 when it cannot start. All else is in the log.
 */
public final class LocalPlatform {

    private LocalPlatform() {}

    public static void main(String... arguments) throws InterruptedException {
        var out = console(FileDescriptor.out);
        try {
            var settings = SettingsReader.read(System.getenv(), arguments);
            run(Platform.start(settings, out::println), out);
        } catch (StartProblem problem) {
            console(FileDescriptor.err).println(problem.getMessage());
            System.exit(1);
        }
    }

    private static void run(Platform platform, PrintStream out) throws InterruptedException {
        Runtime.getRuntime().addShutdownHook(new Thread(platform::close, "stop"));
        out.println(Announcement.of(platform));
        new CountDownLatch(1).await();
    }

    private static PrintStream console(FileDescriptor where) {
        return new PrintStream(new FileOutputStream(where), true, StandardCharsets.UTF_8);
    }
}
