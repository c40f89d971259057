package vn.muoiphut.media.storage;

/** There is no object, or no unfinished upload, under this key. */
public final class MissingObjectException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public MissingObjectException(String key) {
        super("nothing is stored under " + key);
    }
}
