package vn.muoiphut.worker.work;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import vn.muoiphut.worker.WorkerApplication;

/** A worker as a process of its own. */
final class WorkerProcess implements AutoCloseable {

    private final Process process;
    private final Path log;

    private WorkerProcess(Process process, Path log) {
        this.process = process;
        this.log = log;
    }

    static WorkerProcess start(Platform platform, Path folder, String name) throws IOException {
        var arguments = folder.resolve(name + ".arguments");
        Files.writeString(
                arguments,
                "-cp\n\"" + System.getProperty("java.class.path") + "\"\n" + WorkerApplication.class.getName() + "\n");
        var log = folder.resolve(name + ".log");
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var process = new ProcessBuilder(List.of(
                        java,
                        "-XX:TieredStopAtLevel=1",
                        "@" + arguments,
                        "--spring.mongodb.uri=" + platform.database.uri(),
                        "--muoiphut.media.store.endpoint=" + platform.server.endpoint(),
                        "--muoiphut.media.store.bucket=media",
                        "--muoiphut.media.store.access-key=access",
                        "--muoiphut.media.store.secret-key=secret",
                        "--muoiphut.media.worker.scratch=" + folder.resolve("scratch"),
                        "--muoiphut.media.worker.runs=1",
                        "--muoiphut.media.worker.sides=144,240"))
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        return new WorkerProcess(process, log);
    }

    String log() throws IOException {
        return Files.readString(log);
    }

    /** As {@code kill -9} does it. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** As an operator stops it. */
    int stop() throws InterruptedException {
        process.destroy();
        return process.waitFor();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
