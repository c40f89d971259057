package vn.muoiphut.backend.course;

/**
 * One quality that a lesson can be watched in.
 *
 * @param bytes of the whole lesson in this quality
 * @param bitsPerSecond on average
 */
public record PublishedRendition(String name, int width, int height, long bytes, long bitsPerSecond) {

    /** Sound only. */
    public boolean isAudio() {
        return height == 0;
    }
}
