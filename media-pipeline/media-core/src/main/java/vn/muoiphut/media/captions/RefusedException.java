package vn.muoiphut.media.captions;

import vn.muoiphut.media.captions.CheckedCaptions.Reason;
import vn.muoiphut.media.captions.CheckedCaptions.Refused;

/** Ends the reading of captions at the first thing that is wrong. */
final class RefusedException extends Exception {

    private static final long serialVersionUID = 1L;

    private final int line;
    private final Reason reason;

    RefusedException(int line, Reason reason) {
        super(reason + " in line " + line);
        this.line = line;
        this.reason = reason;
    }

    Refused refusal() {
        return new Refused(line, reason);
    }
}
