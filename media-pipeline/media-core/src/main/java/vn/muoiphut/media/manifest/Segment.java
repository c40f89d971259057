package vn.muoiphut.media.manifest;

/**
 * A stretch of a rendition that begins with a picture that needs no other.
 *
 * @param offset where its bytes begin in the rendition's file
 * @param bytes how many they are
 * @param micros how long it plays, in millionths of a second
 */
public record Segment(long offset, long bytes, long micros) {

    public double seconds() {
        return micros / 1e6;
    }
}
