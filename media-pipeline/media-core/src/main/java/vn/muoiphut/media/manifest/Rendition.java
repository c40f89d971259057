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
 * @param bandwidth the most bits a second of any stretch about as long as a segment, as measured
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

    /** The segments' target duration (RFC 8216 §4.3.3.1): none, rounded, is longer. */
    int targetSeconds() {
        double longest = segments.stream().mapToDouble(Segment::seconds).max().orElse(0);
        return (int) Math.max(1, Math.round(longest));
    }

    /** Whether it is known where in each segment its first picture ends. */
    public boolean showsPictures() {
        return segments.stream().allMatch(segment -> segment.pictureBytes() > 0);
    }

    /**
     * Measures the bandwidths from the segments.
     *
     * @return the same rendition with them
     */
    public Rendition measured() {
        return new Rendition(
                name,
                key,
                width,
                height,
                frameRate,
                codecs,
                BitRates.peak(segments, targetSeconds(), Segment::bytes),
                BitRates.mean(segments, Segment::bytes),
                bytes,
                initialisationBytes,
                segments);
    }
}
