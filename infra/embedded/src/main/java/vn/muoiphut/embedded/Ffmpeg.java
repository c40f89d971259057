package vn.muoiphut.embedded;

import java.nio.file.Path;

/** Where the two programs of ffmpeg are; both start as they are, without settings in the environment. */
public record Ffmpeg(Path ffmpeg, Path ffprobe) {}
