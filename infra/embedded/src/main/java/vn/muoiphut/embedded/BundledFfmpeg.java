package vn.muoiphut.embedded;

import java.io.IOException;
import java.nio.file.Path;
import vn.muoiphut.embedded.ffmpeg.PackedFfmpeg;
import vn.muoiphut.embedded.ffmpeg.SystemFfmpeg;

/** Finds an ffmpeg that can make our videos. */
public final class BundledFfmpeg {

    private BundledFfmpeg() {}

    /**
     * The system's ffmpeg where it is of 5.1 or newer and has libx264 and aac, else the one that comes with the build.
     *
     * @param cacheDir where the latter is unpacked, once
     * @throws IOException when neither is to be had
     */
    public static Ffmpeg locate(Path cacheDir) throws IOException {
        var system = SystemFfmpeg.find();
        return system.isPresent() ? system.get() : PackedFfmpeg.unpack(cacheDir);
    }
}
