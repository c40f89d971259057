package vn.muoiphut.media.asset;

/**
 * What somebody uploaded. Nothing in it can be trusted but the key, which the server chose.
 *
 * @param key where the bytes are (or will be) in the store
 * @param name the file's name on the device it came from, for showing only
 * @param contentType what the browser takes it for
 * @param bytes its size as announced
 */
public record SourceFile(String key, String name, String contentType, long bytes) {

    public SourceFile {
        if (bytes < 0) {
            throw new IllegalArgumentException("a file has no negative size");
        }
    }
}
