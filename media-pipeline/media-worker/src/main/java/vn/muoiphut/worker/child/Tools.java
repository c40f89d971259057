package vn.muoiphut.worker.child;

import java.io.IOException;
import java.nio.file.Path;
import net.bramp.ffmpeg.FFmpeg;
import net.bramp.ffmpeg.FFprobe;
import net.bramp.ffmpeg.ProcessFunction;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The ffmpeg and ffprobe of this machine, found to work when the worker starts. */
public final class Tools {

    private static final Logger LOG = LoggerFactory.getLogger(Tools.class);

    private final FfmpegSettings settings;
    private final ClosedRoom room;
    private final String ffmpegVersion;
    private final String ffprobeVersion;

    /** Looks for both, or throws an {@link IllegalStateException} that says what to install or to set. */
    public Tools(FfmpegSettings settings) {
        this.settings = settings;
        this.room = new ClosedRoom(settings);
        try {
            ffmpegVersion = new FFmpeg(settings.ffmpeg().toString()).version();
            ffprobeVersion = new FFprobe(settings.ffprobe().toString()).version();
        } catch (IOException e) {
            throw new IllegalStateException(
                    "no working ffmpeg: install ffmpeg 5.1 or newer, or set muoiphut.media.ffmpeg.ffmpeg and "
                            + "muoiphut.media.ffmpeg.ffprobe to the executables",
                    e);
        }
        if (!room.isClosed()) {
            LOG.warn("This machine cannot lock ffmpeg in (unshare, setpriv and prlimit of util-linux): "
                    + "run the worker where nothing else is reachable.");
        }
        LOG.info("Using {}", ffmpegVersion);
    }

    /** For one piece of work, in a folder of its own. */
    public Ffmpeg in(Path folder) {
        return new Ffmpeg(this, folder);
    }

    FfmpegSettings settings() {
        return settings;
    }

    ClosedRoom room() {
        return room;
    }

    FFmpeg ffmpeg(ProcessFunction processes) throws IOException {
        return new KnownFfmpeg(settings.ffmpeg().toString(), processes, ffmpegVersion);
    }

    FFprobe ffprobe(ProcessFunction processes) {
        return new KnownFfprobe(settings.ffprobe().toString(), processes, ffprobeVersion);
    }

    /** Asks for the version no more: the library would start a process for it before each run. */
    private static final class KnownFfmpeg extends FFmpeg {

        private final String known;

        KnownFfmpeg(String path, ProcessFunction processes, String known) throws IOException {
            this.known = known;
            super(path, processes);
            setProcessOutputStream(new Lines(line -> {}));
            setProcessErrorStream(new Lines(line -> {}));
        }

        @Override
        public synchronized String version() {
            return known;
        }
    }

    private static final class KnownFfprobe extends FFprobe {

        private final String known;

        KnownFfprobe(String path, ProcessFunction processes, String known) {
            this.known = known;
            super(path, processes);
            setProcessOutputStream(new Lines(line -> {}));
            setProcessErrorStream(new Lines(line -> {}));
        }

        @Override
        public synchronized String version() {
            return known;
        }
    }
}
