package vn.muoiphut.worker.transcode;

import java.util.List;
import vn.muoiphut.media.asset.FailureReason;
import vn.muoiphut.media.asset.RejectionReason;
import vn.muoiphut.worker.child.ChildResult;
import vn.muoiphut.worker.probe.Source;

/** Decides what the end of a run means. */
final class Outcomes {

    private static final int TOO_MANY_DECODING_ERRORS = 69;

    private static final List<String> BLAME_THE_SOURCE = List.of(
            "invalid data found when processing input",
            "error while decoding",
            "error submitting packet to decoder",
            "could not find codec parameters",
            "error submitting a packet",
            "error while filtering",
            "error reinitializing filters",
            "decoding error rate");

    private Outcomes() {}

    /** @param frames how many pictures were made of the lowest rendition */
    static Outcome of(ChildResult ended, Source source, long frames) {
        return of(ended, isShort(source, frames));
    }

    /** @param frames how many pictures were made of the lowest rendition; not one may be missing */
    static Outcome of(ChildResult ended, Stretch stretch, long frames) {
        return of(ended, stretch.last() ? frames == 0 : frames != stretch.pictures());
    }

    private static Outcome of(ChildResult ended, boolean isShort) {
        if (ended.overTime()) {
            return new Outcome.Refused(RejectionReason.TOOK_TOO_LONG);
        }
        if (ended.stopped()) {
            return new Outcome.Stopped();
        }
        if (ended.exitCode() == 0) {
            return isShort ? new Outcome.Refused(RejectionReason.CORRUPT) : new Outcome.Made();
        }
        if (ended.says("no space left on device")) {
            return new Outcome.Failed(FailureReason.NO_SPACE, ended.messages());
        }
        if (ended.overMemory()) {
            return new Outcome.Refused(RejectionReason.TOO_MANY_PIXELS);
        }
        if (ended.overOutput()) {
            return new Outcome.Refused(RejectionReason.CORRUPT);
        }
        if (ended.says("decoder not found") || ended.says("no decoder")) {
            return new Outcome.Refused(RejectionReason.UNSUPPORTED_CODEC);
        }
        if (ended.exitCode() == TOO_MANY_DECODING_ERRORS
                || BLAME_THE_SOURCE.stream().anyMatch(ended::says)) {
            return new Outcome.Refused(RejectionReason.CORRUPT);
        }
        return new Outcome.Failed(FailureReason.ENCODING_FAILED, ended.messages());
    }

    /** ffmpeg ends well on a damaged file: fewer pictures come out than its packets promise. */
    private static boolean isShort(Source source, long frames) {
        double made = frames / source.pictures().rate().perSecond();
        return made < source.seconds() - Math.max(1, source.seconds() * 0.03);
    }
}
