package vn.muoiphut.media.manifest;

/**
 * A stretch of a rendition that begins with a picture that needs no other.
 *
 * @param offset where its bytes begin in the rendition's file
 * @param bytes how many they are
 * @param micros how long it plays, in millionths of a second
 * @param pictureBytes how many of them, from the beginning, show its first picture; 0 without pictures or where nobody
 *     has looked
 */
public record Segment(long offset, long bytes, long micros, long pictureBytes) {

    public Segment(long offset, long bytes, long micros) {
        this(offset, bytes, micros, 0);
    }

    public double seconds() {
        return micros / 1e6;
    }

    /** The same bytes, of which so many show the first picture. */
    public Segment withPictureBytes(long pictureBytes) {
        return new Segment(offset, bytes, micros, pictureBytes);
    }
}
