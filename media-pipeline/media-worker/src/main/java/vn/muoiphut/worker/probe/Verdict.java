package vn.muoiphut.worker.probe;

import vn.muoiphut.media.asset.RejectionReason;

/** Whether a source is taken. */
public sealed interface Verdict {

    /** It is. */
    record Taken(Source source) implements Verdict {}

    /** It is not. */
    record Refused(RejectionReason reason) implements Verdict {}
}
