package vn.muoiphut.embedded;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Finds an ffmpeg that can make our videos. */
public final class BundledFfmpeg {

    private BundledFfmpeg() {}

    /**
     * The system's ffmpeg.
     *
     * @param cacheDir where programs that had to be unpacked are kept
     * @throws IOException when there is none
     */
    public static Ffmpeg locate(Path cacheDir) throws IOException {
        return new Ffmpeg(onPath("ffmpeg"), onPath("ffprobe"));
    }

    private static Path onPath(String program) throws IOException {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .map(folder -> Path.of(folder, program))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new IOException("no " + program + " on the path"));
    }
}
