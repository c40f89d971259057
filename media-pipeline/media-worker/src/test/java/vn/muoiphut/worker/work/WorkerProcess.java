package vn.muoiphut.worker.work;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.muoiphut.worker.WorkerApplication;

/** A worker as a process of its own. */
final class WorkerProcess implements AutoCloseable {

    private final Process process;
    private final Path log;

    private WorkerProcess(Process process, Path log) {
        this.process = process;
        this.log = log;
    }

    static WorkerProcess start(Map<String, Object> settings, Path folder, String name) throws IOException {
        return start(List.of(), settings, folder, name);
    }

    /** @param around a command that runs the one after it */
    static WorkerProcess start(List<String> around, Map<String, Object> settings, Path folder, String name)
            throws IOException {
        var arguments = folder.resolve(name + ".arguments");
        Files.writeString(
                arguments,
                "-cp\n\"" + System.getProperty("java.class.path") + "\"\n" + WorkerApplication.class.getName() + "\n");
        var log = folder.resolve(name + ".log");
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var command = new ArrayList<>(around);
        command.addAll(List.of(java, "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "@" + arguments));
        settings.forEach((setting, value) -> command.add("--" + setting + "=" + value));
        var process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        return new WorkerProcess(process, log);
    }

    String log() throws IOException {
        return Files.readString(log);
    }

    boolean isAlive() {
        return process.isAlive();
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
