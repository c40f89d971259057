package vn.muoiphut.media.manifest;

import java.util.List;

/**
 * One quality: one fragmented MP4 file whose byte ranges are its segments.
 *
 * @param name such as {@code 240p}; {@code audio} for the one without pictures
 * @param key the file in the store
 * @param width of the picture, 0 without one
 * @param height of the picture, 0 without one
 * @param frameRate pictures a second, 0 without any
 * @param codecs as RFC 6381 names them, pictures first
 * @param bandwidth the most bits a second of any segment, as measured
 * @param averageBandwidth bits a second over all segments, as measured
 * @param bytes the size of the file, and so what playing all of it costs
 * @param initialisationBytes the file's first bytes, needed before any segment
 */
public record Rendition(
        String name,
        String key,
        int width,
        int height,
        double frameRate,
        String codecs,
        int bandwidth,
        int averageBandwidth,
        long bytes,
        long initialisationBytes,
        List<Segment> segments) {

    public Rendition {
        segments = List.copyOf(segments);
        if (segments.isEmpty()) {
            throw new IllegalArgumentException("rendition " + name + " has no segment");
        }
    }

    /** Whether there are pictures. */
    public boolean moves() {
        return width > 0;
    }

    public double seconds() {
        return segments.stream().mapToLong(Segment::micros).sum() / 1e6;
    }

    /**
     * Measures the bandwidths from the segments (RFC 8216 §4.3.4.2).
     *
     * @return the same rendition with them
     */
    public Rendition measured() {
        // A short last segment says nothing about the line that is needed, unless it is the only one.
        var whole = segments.size() > 1 ? segments.subList(0, segments.size() - 1) : segments;
        double peak = whole.stream().mapToDouble(Rendition::bitRate).max().orElse(0);
        double all = segments.stream().mapToLong(Segment::bytes).sum() * 8 / seconds();
        return new Rendition(
                name,
                key,
                width,
                height,
                frameRate,
                codecs,
                (int) Math.ceil(Math.max(peak, all)),
                (int) Math.ceil(all),
                bytes,
                initialisationBytes,
                segments);
    }

    private static double bitRate(Segment segment) {
        return segment.bytes() * 8 / segment.seconds();
    }
}
