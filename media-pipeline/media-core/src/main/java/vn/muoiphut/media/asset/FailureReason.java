package vn.muoiphut.media.asset;

import java.util.Locale;

/** Why the pipeline gave up on a source that may be good. An operator can try again. */
public enum FailureReason {
    /** ffmpeg ended with an error that does not tell a bad source. */
    ENCODING_FAILED,
    /** The worker died while it worked on this source, each time. */
    WORKER_LOST,
    /** The bytes of the source are not in the store. */
    SOURCE_MISSING,
    /** The worker has no room for its files. */
    NO_SPACE,
    /** Something that nobody foresaw; the worker's log has it. */
    INTERNAL;

    /** Its name in the contract, such as {@code worker-lost}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
