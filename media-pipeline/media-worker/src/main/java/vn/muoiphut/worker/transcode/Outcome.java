package vn.muoiphut.worker.transcode;

import vn.muoiphut.media.asset.FailureReason;
import vn.muoiphut.media.asset.RejectionReason;

/** How making the renditions ended. */
public sealed interface Outcome {

    /** All of them are whole. */
    record Made() implements Outcome {}

    /** The source is to blame. */
    record Refused(RejectionReason reason) implements Outcome {}

    /** Something else is to blame. */
    record Failed(FailureReason reason, String messages) implements Outcome {}

    /** It was stopped from outside. */
    record Stopped() implements Outcome {}
}
