package vn.muoiphut.media.upload;

/** An upload cannot go on, for a reason that the caller can tell its user. */
public final class UploadRefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Reason reason;

    UploadRefusedException(Reason reason) {
        super("upload refused: " + reason);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }

    /** Why. */
    public enum Reason {
        /** There is no such asset. */
        UNKNOWN,
        /** It has fewer bytes than one, or more than are taken. */
        SIZE,
        /** There is no part of this number. */
        NO_SUCH_PART,
        /** Parts are missing, or have another size than was announced. */
        INCOMPLETE,
        /** The asset is not uploading any more: completed, given up or discarded. */
        NOT_UPLOADING
    }
}
