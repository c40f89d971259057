package vn.muoiphut.worker.packaging;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import vn.muoiphut.media.manifest.Rendition;
import vn.muoiphut.worker.ladder.Rung;

/** Describes the files that ffmpeg has written. */
public final class Renditions {

    private Renditions() {}

    /** The rendition of a rung, whole. */
    public static Rendition of(Path folder, Rung rung, double frameRate, String key) throws IOException {
        return described(folder, rung.name(), rung.width(), rung.height(), frameRate, key)
                .orElseThrow(() -> new IOException("nothing was made of " + rung.name()));
    }

    /** The rendition without pictures, empty when the source has no sound. */
    public static Optional<Rendition> audio(Path folder, String key) throws IOException {
        return Files.exists(folder.resolve("audio.m3u8")) ? described(folder, "audio", 0, 0, 0, key) : Optional.empty();
    }

    /** As much of a rendition as is whole while ffmpeg goes on writing; empty when that is nothing yet. */
    public static Optional<Rendition> begun(Path folder, Rung rung, double frameRate, String key) throws IOException {
        return Files.exists(folder.resolve(rung.name() + ".m3u8"))
                ? described(folder, rung.name(), rung.width(), rung.height(), frameRate, key)
                : Optional.empty();
    }

    private static Optional<Rendition> described(
            Path folder, String name, int width, int height, double frameRate, String key) throws IOException {
        var file = folder.resolve(name + ".mp4");
        var parsed = PlaylistParser.parse(Files.readString(folder.resolve(name + ".m3u8")));
        long there = Files.size(file);
        var segments = parsed.segments().stream()
                .filter(segment -> segment.bytes() > 0 && segment.offset() + segment.bytes() <= there)
                .toList();
        if (segments.isEmpty() || parsed.initialisationBytes() == 0) {
            return Optional.empty();
        }
        if (parsed.ended() && parsed.bytes() != there) {
            throw new IOException("%s has %d bytes, but its playlist names %d".formatted(file, there, parsed.bytes()));
        }
        var last = segments.getLast();
        var rendition = new Rendition(
                name,
                key,
                width,
                height,
                frameRate,
                CodecNames.of(beginning(file, parsed.initialisationBytes())),
                0,
                0,
                last.offset() + last.bytes(),
                parsed.initialisationBytes(),
                width > 0 ? FirstPictures.in(file, segments) : segments);
        return Optional.of(rendition.measured());
    }

    /** Copies the first bytes of a growing file, as many as a rendition names. */
    public static Path copyOfBeginning(Path folder, Rendition rendition, String name) throws IOException {
        var copy = folder.resolve(name);
        try (var from = Files.newInputStream(folder.resolve(rendition.name() + ".mp4"));
                var to = Files.newOutputStream(copy)) {
            var buffer = new byte[1 << 16];
            long left = rendition.bytes();
            while (left > 0) {
                int read = from.read(buffer, 0, (int) Math.min(buffer.length, left));
                if (read < 0) {
                    throw new IOException(rendition.name() + " became shorter");
                }
                to.write(buffer, 0, read);
                left -= read;
            }
        }
        return copy;
    }

    private static byte[] beginning(Path file, long bytes) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return in.readNBytes((int) Math.min(bytes, 1 << 20));
        }
    }

    /** The rendition whose picture is the best for a poster: the largest that is not larger than 720p. */
    static Rung forPoster(List<Rung> rungs) {
        var best = rungs.getFirst();
        for (var rung : rungs) {
            if (rung.codec() == Rung.Codec.H264 && Math.min(rung.width(), rung.height()) <= 720) {
                best = rung;
            }
        }
        return best;
    }
}
