package vn.muoiphut.worker.child;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import net.bramp.ffmpeg.ProcessFunction;
import org.jspecify.annotations.Nullable;

/**
 * One process to be: started by the wrapper library through {@link ProcessFunction}, ended from here. Its standard error
 * goes to a file, because the library would mix it into what it parses.
 */
final class Child implements ProcessFunction {

    private static final int KEPT_MESSAGES = 16_384;

    private final ClosedRoom room;
    private final Budget budget;
    private final Path folder;
    private final Path messages;
    private @Nullable Process process;
    private volatile boolean stopped;
    private volatile boolean overTime;

    Child(ClosedRoom room, Budget budget, Path folder) {
        this.room = room;
        this.budget = budget;
        this.folder = folder;
        this.messages = folder.resolve("messages.txt");
    }

    @Override
    public synchronized Process run(List<String> command) throws IOException {
        if (stopped) {
            throw new IOException("stopped before it was started");
        }
        var builder = new ProcessBuilder(room.around(command, budget))
                .directory(folder.toFile())
                .redirectError(messages.toFile());
        keepOnly(builder.environment(), "PATH", "LD_LIBRARY_PATH", "LANG");
        builder.environment().put("MALLOC_ARENA_MAX", "4");
        var started = builder.start();
        started.getOutputStream().close();
        process = started;
        CompletableFuture.delayedExecutor(budget.wallClock().toMillis(), TimeUnit.MILLISECONDS)
                .execute(() -> {
                    if (started.isAlive()) {
                        overTime = true;
                        started.destroyForcibly();
                    }
                });
        return started;
    }

    synchronized boolean wasStarted() {
        return process != null;
    }

    /** Ends the process within a second, or keeps it from being started. */
    synchronized void stop() {
        stopped = true;
        if (process != null) {
            process.destroyForcibly();
        }
    }

    /** Ends the process because it takes too long, whatever is left of its budget. */
    synchronized void expire() {
        overTime = true;
        if (process != null) {
            process.destroyForcibly();
        }
    }

    /** Waits for its end. */
    ChildResult result() throws IOException {
        Process ended;
        synchronized (this) {
            ended = process;
        }
        if (ended == null) {
            return new ChildResult(-1, stopped, false, "");
        }
        try {
            int exitCode = ended.waitFor();
            return new ChildResult(exitCode, stopped, overTime, lastMessages());
        } catch (InterruptedException e) {
            stop();
            Thread.currentThread().interrupt();
            return new ChildResult(-1, true, false, lastMessages());
        }
    }

    private String lastMessages() throws IOException {
        try (var file = new RandomAccessFile(messages.toFile(), "r")) {
            var end = new byte[(int) Math.min(KEPT_MESSAGES, file.length())];
            file.seek(file.length() - end.length);
            file.readFully(end);
            return new String(end, StandardCharsets.UTF_8);
        }
    }

    private static void keepOnly(Map<String, String> environment, String... names) {
        environment.keySet().retainAll(List.of(names));
    }
}
