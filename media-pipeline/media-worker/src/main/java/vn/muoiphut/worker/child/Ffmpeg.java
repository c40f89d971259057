package vn.muoiphut.worker.child;

import com.google.gson.JsonParseException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import net.bramp.ffmpeg.probe.FFmpegProbeResult;
import org.jspecify.annotations.Nullable;

/**
 * Runs ffmpeg and ffprobe for one piece of work, one process at a time, in its private folder. Whoever holds it can stop
 * it from another thread, for good: what runs is killed, and nothing more is started.
 */
public final class Ffmpeg {

    private final Tools tools;
    private final Path folder;
    private final AtomicReference<@Nullable Child> current = new AtomicReference<>();
    private volatile boolean stopped;

    Ffmpeg(Tools tools, Path folder) {
        this.tools = tools;
        this.folder = folder;
    }

    /** The folder that is the working directory of every run. */
    public Path folder() {
        return folder;
    }

    /** How many threads a run uses. */
    public int threads() {
        return tools.settings().threadCount();
    }

    /** Whether nothing runs any more, because it was stopped. */
    public boolean isStopped() {
        return stopped;
    }

    /** Ends what runs and refuses whatever comes. */
    public void stop() {
        stopped = true;
        var child = current.get();
        if (child != null) {
            child.stop();
        }
    }

    /** Ends what runs, and only that, because it gets nowhere. */
    public void expire() {
        var child = current.get();
        if (child != null) {
            child.expire();
        }
    }

    /**
     * Runs ffmpeg to its end.
     *
     * @param output takes each line of its standard output
     */
    public ChildResult run(List<String> arguments, Budget budget, Consumer<String> output) throws IOException {
        return run(budget, child -> {
            var ffmpeg = tools.ffmpeg(child);
            ffmpeg.setProcessOutputStream(new Lines(output));
            ffmpeg.run(arguments);
        });
    }

    /**
     * Asks ffprobe what a file is.
     *
     * @param file a name in the folder
     */
    public Probed probe(String file, Budget budget) throws IOException {
        var result = new AtomicReference<@Nullable FFmpegProbeResult>();
        var ended = run(budget, child -> {
            try {
                result.set(tools.ffprobe(child).probe(Input.probing(file)));
            } catch (JsonParseException | IllegalStateException | IllegalArgumentException unreadable) {
                throw new IOException("ffprobe's answer cannot be read", unreadable);
            }
        });
        return new Probed(result.get(), ended);
    }

    /**
     * Runs ffprobe and gives away its output line by line.
     *
     * @param output takes each line of its standard output
     */
    public ChildResult scan(List<String> arguments, Budget budget, Consumer<String> output) throws IOException {
        return run(budget, child -> {
            var ffprobe = tools.ffprobe(child);
            ffprobe.setProcessOutputStream(new Lines(output));
            ffprobe.run(arguments);
        });
    }

    private ChildResult run(Budget budget, Run run) throws IOException {
        var child = new Child(tools.room(), budget, folder);
        current.set(child);
        if (stopped) {
            child.stop();
        }
        try {
            run.with(child);
        } catch (IOException told) {
            // The library's exceptions do not say why; the process itself does, when there was one.
            if (!child.wasStarted() && !stopped) {
                throw told;
            }
        } finally {
            current.set(null);
        }
        return child.result();
    }

    private interface Run {
        void with(Child child) throws IOException;
    }

    /** What ffprobe said, and how it ended. */
    public record Probed(@Nullable FFmpegProbeResult facts, ChildResult ended) {}
}
