package vn.muoiphut.media.storage;

/**
 * One part of an upload that has reached the store.
 *
 * @param number its place, counted from 1
 * @param bytes its size
 * @param etag the store's name for exactly these bytes
 */
public record UploadedPart(int number, long bytes, String etag) {

    public UploadedPart {
        if (number < 1 || number > 10_000) {
            throw new IllegalArgumentException("a part's number is from 1 to 10000, not " + number);
        }
    }
}
