package vn.muoiphut.worker.work;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.springframework.util.unit.DataSize;
import vn.muoiphut.worker.child.FfmpegSettings;

/** Stands for ffmpeg, and does something else when it is to make the renditions. */
final class Script {

    private static final String MAKING = "*force_key_frames*";

    private Script() {}

    /** @param instead lines of a shell, which end by themselves or go on as ffmpeg does */
    static FfmpegSettings making(Path folder, String name, String instead) throws IOException {
        return new FfmpegSettings(
                of(folder, name, "ffmpeg", MAKING, instead),
                Path.of("ffprobe"),
                2,
                DataSize.ofGigabytes(8),
                DataSize.ofGigabytes(1),
                10);
    }

    /** Does what {@code tool} does, but for arguments of this form some lines of a shell before. */
    static Path of(Path folder, String name, String tool, String arguments, String before) throws IOException {
        var script = """
                #!/bin/sh
                case "$*" in %s)
                %s
                ;; esac
                exec %s "$@"
                """.formatted(arguments, before, tool);
        var file = Files.writeString(folder.resolve(name), script);
        return Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
}
