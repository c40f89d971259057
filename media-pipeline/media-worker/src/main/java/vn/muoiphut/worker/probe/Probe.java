package vn.muoiphut.worker.probe;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import vn.muoiphut.media.asset.RejectionReason;
import vn.muoiphut.worker.child.Budget;
import vn.muoiphut.worker.child.ChildResult;
import vn.muoiphut.worker.child.Ffmpeg;
import vn.muoiphut.worker.child.Input;
import vn.muoiphut.worker.probe.Verdict.Refused;

/** Looks at a source without believing it. Nothing of it is decoded but the first pictures. */
public final class Probe {

    private static final Budget LOOK = new Budget(Duration.ofSeconds(30), Duration.ofSeconds(20));
    private static final Budget SCAN = new Budget(Duration.ofMinutes(2), Duration.ofSeconds(60));

    private Probe() {}

    /**
     * Decides on a file.
     *
     * @param file its name in the folder of {@code ffmpeg}, chosen by the worker
     */
    public static Verdict of(Ffmpeg ffmpeg, String file) throws IOException {
        if (Files.size(ffmpeg.folder().resolve(file)) == 0) {
            return new Refused(RejectionReason.EMPTY);
        }
        var probed = ffmpeg.probe(file, LOOK);
        var facts = probed.facts();
        if (facts == null || facts.hasError() || !probed.ended().succeeded()) {
            return new Refused(reasonOf(probed.ended()));
        }
        var objection = ProbeRules.atFirstSight(facts);
        if (objection.isPresent()) {
            // What is larger than ffmpeg itself believes possible has no size at all, but a message.
            boolean impossible =
                    objection.get() == RejectionReason.CORRUPT && probed.ended().says("picture size");
            return new Refused(impossible ? RejectionReason.TOO_MANY_PIXELS : objection.get());
        }
        var packets = new PacketScan(facts.getFormat().format_name);
        var scanned = ffmpeg.scan(Input.packets(file), SCAN, packets);
        if (!scanned.succeeded()) {
            return new Refused(reasonOf(scanned));
        }
        var verdict = ProbeRules.decide(facts, packets);
        return verdict instanceof Verdict.Taken
                        && SecondFile.isIn(ffmpeg.folder().resolve(file))
                ? new Refused(RejectionReason.NOT_ONLY_A_VIDEO)
                : verdict;
    }

    private static RejectionReason reasonOf(ChildResult ended) {
        if (ended.overTime()) {
            return RejectionReason.TOOK_TOO_LONG;
        }
        if (ended.says("max_streams")) {
            return RejectionReason.TOO_MANY_STREAMS;
        }
        if (ended.overMemory() || ended.overOutput()) {
            return RejectionReason.CORRUPT;
        }
        if (ended.says("not on whitelist") || ended.says("not in whitelist")) {
            return RejectionReason.FORBIDDEN_FORMAT;
        }
        if (ended.says("moov atom not found")) {
            return RejectionReason.TRUNCATED;
        }
        return RejectionReason.NOT_A_VIDEO;
    }
}
